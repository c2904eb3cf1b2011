package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** Every key of the flowchart editor does one thing, and the page of keys names it. */
class KeysTest {
    private static final String EDITING = "org.throughline.flow.editing";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("M1", "Ctrl"),
            Map.entry("M2", "Shift"),
            Map.entry("M3", "Alt"),
            Map.entry("CR", "Enter"),
            Map.entry("DEL", "Delete"),
            Map.entry("PAGE_UP", "Page Up"),
            Map.entry("PAGE_DOWN", "Page Down"),
            Map.entry("HOME", "Home"),
            Map.entry("END", "End"),
            Map.entry("ARROW_UP", "Arrow Up"),
            Map.entry("ARROW_DOWN", "Arrow Down"),
            Map.entry("NUMPAD_ADD", "Numpad +"),
            Map.entry("NUMPAD_SUBTRACT", "Numpad -"));

    private static Map<String, List<String>> commandsByKey() {
        Map<String, List<String>> found = new TreeMap<>();
        for (IConfigurationElement key :
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings")) {
            String context = key.getAttribute("contextId");
            boolean ours = EDITING.equals(context) || context == null && isOurs(key);
            if ("key".equals(key.getName()) && ours) {
                found.computeIfAbsent(key.getAttribute("sequence"), none -> new ArrayList<>())
                        .add(key.getAttribute("commandId"));
            }
        }
        return found;
    }

    private static boolean isOurs(IConfigurationElement key) {
        return key.getContributor().getName().startsWith("org.throughline");
    }

    @Test
    void aKeyNamesItsParameters() {
        int named = 0;
        for (IConfigurationElement key :
                Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings")) {
            for (IConfigurationElement parameter : isOurs(key) ? key.getChildren() : new IConfigurationElement[0]) {
                assertNotNull(parameter.getAttribute("id"), key.getAttribute("sequence"));
                named++;
            }
        }
        assertTrue(named >= 5, "five overlays have keys");
    }

    @Test
    void aKeyDoesOneThing() {
        Map<String, List<String>> keys = commandsByKey();
        assertTrue(keys.size() > 40, () -> "only " + keys);
        keys.values().removeIf(commands -> commands.size() == 1);
        assertEquals(Map.of(), keys);
    }

    @Test
    void thePageNamesEveryKey() throws IOException {
        String page = Files.readString(Path.of("../../docs/keys.md"));
        List<String> missing = commandsByKey().entrySet().stream()
                .filter(key -> key.getValue().stream().anyMatch(command -> command.startsWith("org.throughline.flow.")))
                .map(key -> words(key.getKey()))
                .filter(words -> !page.contains(words) && !isNamedTogether(words, page))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static String words(String sequence) {
        String plus = sequence.endsWith("++") ? "+" : "";
        return Arrays.stream(sequence.split("\\+"))
                        .map(part -> WORDS.getOrDefault(part, part))
                        .collect(Collectors.joining("+"))
                + plus
                + plus;
    }

    /** The arrow keys stand together, and so do the digits. */
    private static boolean isNamedTogether(String words, String page) {
        return words.matches("Alt\\+Shift\\+Arrow.*|Shift\\+Alt\\+(Arrow|ARROW).*")
                        && page.contains("Alt+Shift+arrow keys")
                || words.matches("Shift\\+Alt\\+.*") && page.contains(words.replace("Shift+Alt", "Alt+Shift"))
                || words.matches("Ctrl\\+Shift\\+Alt\\+.*")
                        && page.contains(words.replace("Ctrl+Shift+Alt", "Ctrl+Alt+Shift"))
                || words.matches("Alt\\+[1-3]") && page.contains("Alt+0 to Alt+4");
    }
}
