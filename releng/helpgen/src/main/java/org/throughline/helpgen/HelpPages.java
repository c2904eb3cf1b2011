package org.throughline.helpgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes the pages of the help: each Markdown file of a folder becomes a page, links between the files lead to pages.
 */
public final class HelpPages {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private HelpPages() {}

    /**
     * Converts. A page is made of the file of its name in the folder of the language, of the English one where there is
     * none; a heading has the same address in every language.
     *
     * @param arguments the folder with the Markdown files, which are English, the folder for the pages, the language of
     *     the pages
     */
    public static void main(String[] arguments) throws IOException {
        Path english = Path.of(arguments[0]);
        Path pages = Path.of(arguments[1]);
        Files.createDirectories(pages);
        try (Stream<Path> sources = Files.list(english)) {
            for (Path source : sources.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                Path told = english.resolve(arguments[2]).resolve(source.getFileName());
                boolean isTold = Files.exists(told);
                String name = source.getFileName().toString().replaceAll("\\.md$", ".html");
                List<String> anchors = anchors(Files.readString(source));
                String page = page(Files.readString(isTold ? told : source), isTold ? arguments[2] : "en", anchors);
                Files.writeString(pages.resolve(name), page);
            }
        }
        Files.writeString(pages.resolve("help.css"), resource("help.css"));
    }

    private static List<String> anchors(String markdown) {
        List<String> anchors = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                anchors.add(anchor(words(heading)));
            }
        });
        return anchors;
    }

    private static HtmlRenderer renderer(List<String> anchors) {
        Iterator<String> next = anchors.iterator();
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .attributeProviderFactory(context -> (node, tag, attributes) -> {
                    if (node instanceof Heading && next.hasNext()) {
                        attributes.put("id", next.next());
                    }
                })
                .build();
    }

    static String page(String markdown, String language, List<String> anchors) throws IOException {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(
                        link.getDestination().replaceFirst("^(?:\\.\\./)?([\\w-]+)\\.md(#.*)?$", "$1.html$2"));
                visitChildren(link);
            }
        });
        return resource("page.html")
                .replace("{language}", language)
                .replace("{title}", escaped(title(document)))
                .replace("{body}", renderer(anchors).render(document));
    }

    private static String title(Node document) {
        Node first = document.getFirstChild();
        return first instanceof Heading ? words(first) : "";
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }

    /** Returns the anchor of a heading as code hosts make it: lower case, words joined by hyphens. */
    static String anchor(String heading) {
        return heading.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String resource(String name) throws IOException {
        try (var in = HelpPages.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
