package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Every text of every bundle is there in German, says the same with the same places, and nothing is left over. */
class TranslationsTest {
    /** What is written into files and pages only, which are English. */
    private static final Set<String> OF_FILES = Set.of("org/throughline/diagram/internal/pages/messages.properties");

    /** Its names of bundle and provider are shown nowhere. */
    private static final String GENERATED = "org.throughline.model";

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern MNEMONIC = Pattern.compile("&(\\w)");

    private final List<String> wrong = new ArrayList<>();

    /** Texts of one file, under the bundle and the file's name. */
    private static Map<String, Properties> texts(String suffix) throws IOException {
        Map<String, Properties> found = new TreeMap<>();
        for (Bundle bundle : FrameworkUtil.getBundle(TranslationsTest.class)
                .getBundleContext()
                .getBundles()) {
            boolean ours = bundle.getSymbolicName().startsWith("org.throughline.")
                    && !Platform.isFragment(bundle)
                    && bundle.getHeaders().get("Eclipse-SourceBundle") == null;
            if (!ours || bundle.getSymbolicName().equals(GENERATED)) {
                continue;
            }
            for (String name : List.of("messages", "plugin")) {
                var entries = bundle.findEntries("/", name + suffix + ".properties", name.equals("messages"));
                for (URL url : entries == null ? List.<URL>of() : Collections.list(entries)) {
                    String path = url.getPath().replaceFirst("^/*(src|bin|target/classes)/", "/");
                    String file = path.substring(1).replace(suffix + ".properties", ".properties");
                    if (!OF_FILES.contains(file)) {
                        found.put(bundle.getSymbolicName() + " " + file, read(url));
                    }
                }
            }
        }
        return found;
    }

    private static Properties read(URL url) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void germanSaysAllThatEnglishSays() throws IOException {
        Map<String, Properties> english = texts("");
        Map<String, Properties> german = texts("_de");
        assertTrue(english.size() > 10, english.keySet()::toString);
        english.forEach((file, texts) -> {
            Properties other = german.getOrDefault(file, new Properties());
            for (String key : texts.stringPropertyNames()) {
                compare(file + ": " + key, texts.getProperty(key), other.getProperty(key));
            }
            for (String key : other.stringPropertyNames()) {
                check(texts.containsKey(key), file + ": " + key + " is German only");
            }
        });
        german.keySet().forEach(file -> check(english.containsKey(file), file + " is German only"));
        assertEquals("", String.join("\n", wrong));
    }

    private void compare(String where, String english, String german) {
        if (german == null || german.isBlank() != english.isBlank()) {
            check(false, where + " has no German text for: " + english);
            return;
        }
        check(places(english).equals(places(german)), where + " fills in other places: " + german);
        check(
                MNEMONIC.matcher(english).find() == MNEMONIC.matcher(german).find(),
                where + " has a mnemonic in one language only: " + german);
        check(
                !german.replace("''", "").contains("'"),
                where + " has a single apostrophe, which formats take for a quotation: " + german);
        if (!places(german).isEmpty()) {
            check(isFormat(english) && isFormat(german), where + " is no format: " + german);
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group(1));
        }
        return places;
    }

    private static boolean isFormat(String text) {
        try {
            Object[] three = {3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3};
            return !new MessageFormat(text, Locale.GERMAN).format(three).contains("{");
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) {
            wrong.add(otherwise);
        }
    }

    /** The top menus are contributed by two bundles; the others are groups under one beginning of their keys. */
    @Test
    void mnemonicsOfAMenuDiffer() throws IOException {
        Map<String, Properties> german = texts("_de");
        Properties app = german.get("org.throughline.app org/throughline/app/messages.properties");
        Properties ui = german.get("org.throughline.ui plugin.properties");
        Properties dialogs = german.get("org.throughline.ui org/throughline/ui/messages.properties");
        different(Stream.of(
                app.getProperty("menu.file"),
                app.getProperty("menu.edit"),
                app.getProperty("menu.window"),
                app.getProperty("menu.help"),
                ui.getProperty("menu.client"),
                ui.getProperty("menu.plan"),
                ui.getProperty("menu.report")));
        for (String group : List.of("appearance.", "language.")) {
            different(group(app, group));
        }
        String wizard = "import.survey.name";
        different(group(dialogs, "survey.button."));
        different(Stream.of(
                        group(dialogs, "import.files."),
                        Stream.of(dialogs.getProperty(wizard), "&Zurück", "&Weiter", "&Fertigstellen"))
                .flatMap(texts -> texts));
        different(Stream.concat(group(dialogs, "import.wave."), Stream.of("&Zurück", "&Weiter", "&Fertigstellen")));
        assertEquals("", String.join("\n", wrong));
    }

    private static Stream<String> group(Properties texts, String beginning) {
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith(beginning))
                .sorted()
                .map(texts::getProperty);
    }

    private void different(Stream<String> labels) {
        Map<String, String> taken = new HashMap<>();
        labels.forEach(label -> {
            Matcher matcher = MNEMONIC.matcher(label);
            if (matcher.find()) {
                String other = taken.put(matcher.group(1).toLowerCase(Locale.ROOT), label);
                check(other == null, other + " and " + label + " have the same mnemonic");
            }
        });
    }
}
