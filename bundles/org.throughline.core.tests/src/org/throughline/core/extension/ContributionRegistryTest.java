package org.throughline.core.extension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What becomes of contributions that work and that do not. */
public class ContributionRegistryTest {
    /** Works. */
    public static final class Hello implements Supplier<String> {
        @Override
        public String get() {
            return "hello";
        }
    }

    /** Cannot say what it is. */
    public static final class Mute implements Supplier<String> {
        @Override
        public String get() {
            throw new IllegalStateException("mute");
        }
    }

    /** Cannot be made. */
    public static final class Unmade implements Supplier<String> {
        /** Always fails. */
        public Unmade() {
            throw new IllegalStateException("cannot be made");
        }

        @Override
        public String get() {
            return "";
        }
    }

    @SuppressWarnings("rawtypes")
    private final ContributionRegistry<Supplier> greetings =
            new ContributionRegistry<>("org.throughline.core.greetings", Supplier.class, Supplier::get);

    private String error(String id) {
        return greetings.contributions().stream()
                .filter(contribution -> contribution.id().equals(id))
                .findFirst()
                .orElseThrow()
                .error();
    }

    @Test
    void whatCannotBeUsedSaysWhyAndTheOthersWork() {
        assertEquals(
                List.of("hello"),
                greetings.instances().stream().map(Supplier::get).toList());
        assertEquals(5, greetings.contributions().size());
        assertTrue(error("greeting.missing").contains("NotThere"), error("greeting.missing"));
        assertEquals("IllegalStateException: mute", error("greeting.mute"));
        assertTrue(error("greeting.other").startsWith("ClassCastException"), error("greeting.other"));
        assertEquals("IllegalStateException: cannot be made", error("greeting.unmade"));
    }

    @Test
    void whatFailsAtItsWorkIsSwitchedOffOnceAndTold() {
        Supplier<?> hello = greetings.instances().getFirst();
        List<String> told = new ArrayList<>();
        Consumer<Contribution<?>> listener = broken -> told.add(broken.id());
        SwitchedOff.listen(listener);
        int before = told.size();
        greetings.switchOff(hello, new IllegalStateException("later"));
        greetings.switchOff(hello, new IllegalStateException("again"));
        SwitchedOff.ignore(listener);
        assertEquals(List.of(), greetings.instances());
        assertEquals("IllegalStateException: later", error("greeting.hello"));
        assertEquals(List.of("greeting.hello"), told.subList(before, told.size()));
        assertFalse(before == 0, "those that failed before are told of too");
    }
}
