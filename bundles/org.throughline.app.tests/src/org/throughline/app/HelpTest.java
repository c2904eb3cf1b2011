package org.throughline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.throughline.ui.help.HelpFiles;
import org.throughline.ui.help.HelpPlaces;
import org.throughline.ui.help.HelpSearch;
import org.throughline.ui.help.HelpTopic;

/** The help: every place has its page, and every link leads somewhere. */
class HelpTest {
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Test
    void everyViewAndEditorHasItsPage() throws Exception {
        List<String> without = new ArrayList<>();
        int seen = 0;
        for (String point : List.of("org.eclipse.ui.views", "org.eclipse.ui.editors")) {
            for (IConfigurationElement part : Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
                String id = part.getAttribute("id");
                boolean ours = part.getContributor().getName().startsWith("org.throughline")
                        && Set.of("view", "editor").contains(part.getName());
                seen += ours ? 1 : 0;
                if (ours && !hasPage(HelpPlaces.ofPart(id))) {
                    without.add(id);
                }
            }
        }
        assertTrue(seen >= 12, "only " + seen);
        assertEquals(List.of(), without, "contexts of the help");
    }

    @Test
    void everyDialogAndWizardPageHasItsPage() throws Exception {
        List<String> without = new ArrayList<>();
        int seen = 0;
        for (String name : List.of("org.throughline.flow", "org.throughline.ui", "org.throughline.app")) {
            Bundle bundle = Platform.getBundle(name);
            for (String file : bundle.adapt(BundleWiring.class)
                    .listResources(
                            "org/throughline",
                            "*.class",
                            BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
                Class<?> kind = bundle.loadClass(file.replace('/', '.').replaceAll("\\.class$", ""));
                boolean place = Dialog.class.isAssignableFrom(kind) || IWizardPage.class.isAssignableFrom(kind);
                if (place && !kind.isAnonymousClass() && !Modifier.isAbstract(kind.getModifiers())) {
                    seen++;
                    if (!hasPage(HelpPlaces.ofDialog(kind))) {
                        without.add(kind.getName());
                    }
                }
            }
        }
        assertTrue(seen >= 12, "only " + seen);
        assertEquals(List.of(), without, "contexts of the help");
    }

    private static boolean hasPage(String context) throws IOException {
        String page = HelpPlaces.page(context);
        return page != null && leadsSomewhere(HelpFiles.of(page));
    }

    private static boolean leadsSomewhere(URI address) throws IOException {
        if (address == null) {
            return false;
        }
        Path file = Path.of(URI.create(address.toString().replaceFirst("#.*", "")));
        return Files.isRegularFile(file)
                && (address.getFragment() == null
                        || Files.readString(file).contains("id=\"" + address.getFragment() + "\""));
    }

    @Test
    void everyEntryOfTheContentsHasItsPageAndEveryPageItsEntry() throws Exception {
        Set<String> entries = new TreeSet<>();
        for (HelpTopic topic : HelpTopic.pages(HelpTopic.contents())) {
            assertTrue(leadsSomewhere(HelpFiles.of(topic.href())), topic.href());
            entries.add(topic.href().replaceFirst(".*/", ""));
        }
        try (Stream<Path> files = Files.list(pages())) {
            Set<String> there = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(there, entries);
        }
    }

    private static Path pages() throws IOException {
        return Path.of(HelpFiles.of("/org.throughline.help/html/tutorial.html")).getParent();
    }

    @Test
    void everyLinkOfAPageLeadsSomewhere() throws Exception {
        List<String> broken = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.list(pages())) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Matcher links = LINK.matcher(Files.readString(page));
                while (links.find()) {
                    seen++;
                    if (!links.group(1).matches("https?:.*")
                            && !leadsSomewhere(page.toUri().resolve(links.group(1)))) {
                        broken.add(page.getFileName() + ": " + links.group(1));
                    }
                }
            }
        }
        assertTrue(seen > 60, "only " + seen);
        assertEquals(List.of(), broken);
    }

    @Test
    void pagesAreFoundByTitleFirstAndByTheirWords() {
        HelpSearch search = new HelpSearch(HelpTopic.contents());
        assertEquals(
                "Command line",
                search.find("command line", 5).getFirst().topic().label());
        assertEquals(
                "Tutorial", search.find("printed report", 5).getFirst().topic().label());
        HelpSearch.Hit hit = search.find("unsigned", 5).getFirst();
        assertEquals("Plug-ins", hit.topic().label());
        assertTrue(hit.excerpt().contains("unsigned"), hit.excerpt());
        assertFalse(hit.excerpt().contains("<"), hit.excerpt());
        assertEquals(List.of(), search.find("xyzzy", 5));
    }

    @Test
    void aPageThatIsNotThereIsToldApart() throws Exception {
        assertNotNull(HelpFiles.of("/org.throughline.help/html/keys.html#draw"));
        assertEquals(null, HelpFiles.of("/org.throughline.help/html/none.html"));
        assertEquals(null, HelpFiles.of("/no.such.bundle/html/none.html"));
    }
}
