/**
 * Reverse-mode automatic differentiation. To learn how it works, read {@link gradwalk.graph.Op}, one operation such as
 * {@link gradwalk.graph.Square} or {@link gradwalk.graph.Matmul}, {@link gradwalk.graph.Graph}, and
 * {@link gradwalk.graph.Plan}, in that order. {@link gradwalk.graph.Trace} replays a run and explains every number of
 * it; {@link gradwalk.graph.GradientCheck} holds the gradients against central differences.
 */
@NullMarked
package gradwalk.graph;

import org.jspecify.annotations.NullMarked;
