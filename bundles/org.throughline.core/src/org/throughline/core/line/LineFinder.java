package org.throughline.core.line;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.StepGraph;
import org.throughline.model.organisation.Party;
import org.throughline.model.process.Flow;
import org.throughline.model.process.Step;
import org.throughline.model.process.Wait;

/** Finds the ways from the first steps to the ultimate customer's, the one with most hand-offs, and the branches. */
final class LineFinder {
    private final StepGraph graph;
    private final Map<Step, Map<Step, HandOff>> handOffs = new HashMap<>();
    private final Map<Step, List<Step>> onward = new LinkedHashMap<>();
    private final Map<Step, Integer> place = new HashMap<>();

    LineFinder(StepGraph graph, List<HandOff> found) {
        this.graph = graph;
        for (HandOff handOff : found) {
            handOffs.computeIfAbsent(handOff.supplierStep(), s -> new HashMap<>())
                    .put(handOff.customerStep(), handOff);
        }
    }

    Line find() {
        keepWaysToTheCustomer();
        List<Step> sorted = sorted();
        for (Step step : sorted) {
            place.put(step, place.size());
        }
        List<Step> main = mainWay(sorted);
        return new Line(graph.process(), links(sorted, main), List.copyOf(main), waitTime(main));
    }

    private void keepWaysToTheCustomer() {
        Map<Step, List<Step>> forward = new HashMap<>();
        Map<Step, List<Step>> backward = new HashMap<>();
        for (Step step : graph.steps()) {
            for (Step next : graph.next(step).keySet()) {
                if (!graph.isWayBack(step, next)) {
                    forward.computeIfAbsent(step, s -> new ArrayList<>()).add(next);
                    backward.computeIfAbsent(next, s -> new ArrayList<>()).add(step);
                }
            }
        }
        List<Step> customers =
                graph.steps().stream().filter(LineFinder::isUltimateCustomers).toList();
        Set<Step> kept = reach(graph.firstSteps(), step -> forward.getOrDefault(step, List.of()));
        kept.retainAll(reach(customers, step -> backward.getOrDefault(step, List.of())));
        for (Step step : graph.steps()) {
            if (kept.contains(step)) {
                onward.put(
                        step,
                        forward.getOrDefault(step, List.of()).stream()
                                .filter(kept::contains)
                                .toList());
            }
        }
    }

    private static boolean isUltimateCustomers(Step step) {
        return StepGraph.participantOf(step) instanceof Party party && party.isUltimateCustomer();
    }

    private static Set<Step> reach(Collection<Step> from, Function<Step, List<Step>> ways) {
        Set<Step> reached = new HashSet<>(from);
        Deque<Step> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Step next : ways.apply(open.remove())) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** Topological order (Kahn), steps that are ready in the order of the flow. */
    private List<Step> sorted() {
        Map<Step, Integer> pending = new HashMap<>();
        onward.values().forEach(next -> next.forEach(step -> pending.merge(step, 1, Integer::sum)));
        Deque<Step> ready = new ArrayDeque<>();
        for (Step step : onward.keySet()) {
            if (!pending.containsKey(step)) {
                ready.add(step);
            }
        }
        List<Step> sorted = new ArrayList<>();
        while (!ready.isEmpty()) {
            Step step = ready.remove();
            sorted.add(step);
            for (Step next : onward.get(step)) {
                if (pending.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return sorted;
    }

    /** The way with the most hand-offs, of several the one with the most steps, that ends at the ultimate customer. */
    private List<Step> mainWay(List<Step> sorted) {
        Map<Step, Long> best = new HashMap<>();
        Map<Step, Step> before = new HashMap<>();
        long perHandOff = sorted.size() + 1L;
        for (Step step : sorted) {
            long here = best.computeIfAbsent(step, s -> 0L);
            for (Step next : onward.get(step)) {
                long value = here + 1 + (handOff(step, next) == null ? 0 : perHandOff);
                if (value > best.getOrDefault(next, -1L)) {
                    best.put(next, value);
                    before.put(next, step);
                }
            }
        }
        Step last = null;
        for (Step step : sorted) {
            if (isUltimateCustomers(step) && (last == null || best.get(step) >= best.get(last))) {
                last = step;
            }
        }
        List<Step> way = new ArrayList<>();
        for (Step step = last; step != null; step = before.get(step)) {
            way.addFirst(step);
        }
        return way;
    }

    private Duration waitTime(List<Step> main) {
        Duration sum = Duration.ZERO;
        for (int i = 0; i < main.size(); i++) {
            Step step = main.get(i);
            List<Flow> way = i == 0
                    ? graph.wayToFirst(step)
                    : graph.next(main.get(i - 1)).get(step);
            for (Flow arrow : way) {
                if (arrow.getTarget() instanceof Wait wait) {
                    sum = sum.plus(orZero(wait.getWaitTime()));
                }
            }
            sum = sum.plus(orZero(step.getWaitTime()));
        }
        return sum;
    }

    private static Duration orZero(Duration time) {
        return time == null ? Duration.ZERO : time;
    }

    private List<Link> links(List<Step> sorted, List<Step> main) {
        Map<HandOff, Integer> branches = new HashMap<>();
        for (int i = 0; i + 1 < main.size(); i++) {
            HandOff handOff = handOff(main.get(i), main.get(i + 1));
            if (handOff != null) {
                branches.put(handOff, 0);
            }
        }
        List<HandOff> ordered = new ArrayList<>();
        int branch = 0;
        Set<Step> followed = new HashSet<>(main);
        for (Step step : sorted) {
            for (Step next : onward.get(step)) {
                HandOff handOff = handOff(step, next);
                if (handOff != null) {
                    ordered.add(handOff);
                    if (!branches.containsKey(handOff)) {
                        branch++;
                        follow(step, next, branch, branches, followed);
                    }
                }
            }
        }
        ordered.sort((a, b) -> {
            int bySupplier = Integer.compare(place.get(a.supplierStep()), place.get(b.supplierStep()));
            return bySupplier != 0
                    ? bySupplier
                    : Integer.compare(place.get(a.customerStep()), place.get(b.customerStep()));
        });
        List<Link> links = new ArrayList<>();
        for (HandOff handOff : ordered) {
            links.add(new Link(links.size() + 1, branches.get(handOff), handOff));
        }
        return links;
    }

    /** A branch goes on until it comes to a step that a way already went through. */
    private void follow(Step from, Step to, int branch, Map<HandOff, Integer> branches, Set<Step> followed) {
        Step step = from;
        Step next = to;
        while (next != null) {
            HandOff handOff = handOff(step, next);
            if (handOff != null) {
                branches.putIfAbsent(handOff, branch);
            }
            if (!followed.add(next)) {
                return;
            }
            step = next;
            next = onward.get(step).isEmpty() ? null : onward.get(step).getFirst();
        }
    }

    private HandOff handOff(Step from, Step to) {
        return handOffs.getOrDefault(from, Map.of()).get(to);
    }
}
