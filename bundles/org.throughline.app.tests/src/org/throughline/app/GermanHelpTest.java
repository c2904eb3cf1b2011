package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.ui.help.HelpFiles;

/** The help in German: every page is there, its links lead somewhere, and the menus it names are in the window. */
class GermanHelpTest {
    /** For those who write plug-ins, who read English. */
    private static final Set<String> ENGLISH_ONLY = Set.of("plug-ins.html");

    private static final int MOST_DEEP = 12;
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern MENU = Pattern.compile("<strong>([^<]+&gt;[^<]+)</strong>");
    private static final Pattern HEADING = Pattern.compile("<h\\d id=\"([^\"]*)\"");

    private static Path english() throws IOException {
        return Path.of(HelpFiles.of("/org.throughline.help/html/tutorial.html")).getParent();
    }

    private static Path german() throws IOException {
        return Path.of(HelpFiles.of("/org.throughline.help/nl/de/html/tutorial.html"))
                .getParent();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyPageIsGerman() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : pages(english())) {
            Path german = german().resolve(page.getFileName());
            boolean told = Files.exists(german) && Files.readString(german).contains("lang=\"de\"");
            if (!told && !ENGLISH_ONLY.contains(page.getFileName().toString())) {
                missing.add(page.getFileName().toString());
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void headingsAreThoseOfTheEnglishPageAndLinksLeadSomewhere() throws IOException {
        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (Path page : pages(german())) {
            String text = Files.readString(page);
            List<String> english = ids(Files.readString(english().resolve(page.getFileName())));
            if (!ids(text).equals(english)) {
                wrong.add(page.getFileName() + ": headings " + ids(text) + ", not " + english);
            }
            Matcher links = LINK.matcher(text);
            while (links.find()) {
                seen++;
                if (!links.group(1).matches("https?:.*") && !leadsSomewhere(page, links.group(1))) {
                    wrong.add(page.getFileName() + ": " + links.group(1));
                }
            }
        }
        assertTrue(seen > 60, "only " + seen);
        assertEquals(List.of(), wrong);
    }

    private static List<String> ids(String page) {
        return HEADING.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static boolean leadsSomewhere(Path page, String link) throws IOException {
        URI address = page.toUri().resolve(link);
        Path file = Path.of(URI.create(address.toString().replaceFirst("#.*", "")));
        return Files.isRegularFile(file)
                && (address.getFragment() == null
                        || Files.readString(file).contains("id=\"" + address.getFragment() + "\""));
    }

    @Test
    void menusAreNamedAsTheWindowNamesThem() throws IOException {
        Set<String> window = windowTexts();
        Set<String> unknown = new TreeSet<>();
        int seen = 0;
        for (Path page : pages(german())) {
            String text = Files.readString(page);
            Matcher menus = text.contains("lang=\"de\"") ? MENU.matcher(text) : MENU.matcher("");
            while (menus.find()) {
                for (String word : menus.group(1).replaceAll("\\s+", " ").split(" &gt; ")) {
                    seen++;
                    if (!window.contains(word)) {
                        unknown.add(page.getFileName() + ": " + word);
                    }
                }
            }
        }
        assertTrue(seen > 80, "only " + seen);
        assertEquals(Set.of(), unknown);
    }

    /**
     * Returns all German texts of the project, those for the platform's menus too, without the signs of their letters.
     */
    private static Set<String> windowTexts() throws IOException {
        Set<String> texts = new HashSet<>();
        try (Stream<Path> files = Files.find(
                Path.of(".."),
                MOST_DEEP,
                (file, attributes) -> file.toString().endsWith("_de.properties")
                        && !file.toString().contains("target"))) {
            for (Path file : files.toList()) {
                Properties properties = new Properties();
                properties.load(new StringReader(Files.readString(file)));
                properties.values().forEach(text -> texts.add(text.toString().replace("&", "")));
            }
        }
        return texts;
    }
}
