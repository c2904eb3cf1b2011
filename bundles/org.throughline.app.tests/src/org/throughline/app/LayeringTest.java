package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Dependencies point downwards, and nothing headless reaches a screen: checked on what is really wired. */
class LayeringTest {
    private static final String PREFIX = "org.throughline.";
    private static final List<String> HEADLESS = List.of(
            "model",
            "stats",
            "core",
            "survey",
            "diagram",
            "bpmn",
            "chart",
            "improvement",
            "sample",
            "report",
            "cli",
            "plugins",
            "help");
    private static final List<String> WINDOW = List.of("edit", "script", "flow", "ui", "app");
    private static final List<String> ORDER = Stream.concat(HEADLESS.stream(), WINDOW.stream())
            .map(PREFIX::concat)
            .toList();
    private static final List<String> SCREEN =
            List.of("org.eclipse.swt", "org.eclipse.ui", "org.eclipse.jface", "org.eclipse.draw2d", "org.eclipse.gef");

    static Stream<String> all() {
        return ORDER.stream();
    }

    static Stream<String> withoutWindow() {
        return Stream.concat(HEADLESS.stream(), Stream.of("edit", "script")).map(PREFIX::concat);
    }

    @ParameterizedTest
    @MethodSource("all")
    void requiresOnlyBundlesBelow(String name) {
        for (Bundle required : requiredBy(bundle(name))) {
            String other = required.getSymbolicName();
            if (other.startsWith(PREFIX) && !other.equals(name)) {
                assertTrue(
                        ORDER.indexOf(other) >= 0 && ORDER.indexOf(other) < ORDER.indexOf(name),
                        () -> name + " must not depend on " + other);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withoutWindow")
    void reachesNoScreen(String name) {
        Set<String> reached = new TreeSet<>();
        Set<Bundle> seen = new LinkedHashSet<>();
        Deque<Bundle> open = new ArrayDeque<>(List.of(bundle(name)));
        while (!open.isEmpty()) {
            Bundle bundle = open.remove();
            if (seen.add(bundle)) {
                open.addAll(requiredBy(bundle));
                SCREEN.stream()
                        .filter(bundle.getSymbolicName()::startsWith)
                        .forEach(s -> reached.add(bundle.getSymbolicName()));
            }
        }
        assertEquals(Set.of(), reached, () -> name + " reaches the screen by way of one of " + seen);
    }

    @Test
    void everyBundleOfOursHasItsPlace() {
        Set<String> unplaced = new TreeSet<>();
        for (Bundle bundle : FrameworkUtil.getBundle(WorkbenchApplication.class)
                .getBundleContext()
                .getBundles()) {
            String name = bundle.getSymbolicName();
            if (name.startsWith(PREFIX)
                    && !ORDER.contains(name)
                    && bundle.getHeaders().get("Fragment-Host") == null
                    && bundle.getHeaders().get("Eclipse-SourceBundle") == null) {
                unplaced.add(name);
            }
        }
        assertEquals(Set.of(), unplaced, "name the new bundle in this test's order");
    }

    private static Bundle bundle(String name) {
        for (Bundle bundle : FrameworkUtil.getBundle(WorkbenchApplication.class)
                .getBundleContext()
                .getBundles()) {
            if (bundle.getSymbolicName().equals(name)) {
                return bundle;
            }
        }
        throw new AssertionError(name + " is not installed in the test");
    }

    private static Set<Bundle> requiredBy(Bundle bundle) {
        Set<Bundle> required = new LinkedHashSet<>();
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring != null) {
            for (BundleWire wire : wiring.getRequiredWires(null)) {
                if (wire.getProvider().getBundle().getBundleId() != 0) {
                    required.add(wire.getProvider().getBundle());
                }
            }
        }
        return required;
    }
}
