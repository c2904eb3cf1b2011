package org.throughline.helpgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Heading) {
                    attributes.put("id", anchor(words(node)));
                }
            })
            .build();

    private HelpPages() {}

    /**
     * Converts.
     *
     * @param arguments the folder with the Markdown files, the folder for the pages, the language of the pages
     */
    public static void main(String[] arguments) throws IOException {
        Path pages = Path.of(arguments[1]);
        Files.createDirectories(pages);
        try (Stream<Path> sources = Files.list(Path.of(arguments[0]))) {
            for (Path source : sources.filter(each -> each.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String name = source.getFileName().toString().replaceAll("\\.md$", ".html");
                Files.writeString(pages.resolve(name), page(Files.readString(source), arguments[2]));
            }
        }
        Files.writeString(pages.resolve("help.css"), resource("help.css"));
    }

    static String page(String markdown, String language) throws IOException {
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(link.getDestination().replaceFirst("^([\\w-]+)\\.md(#.*)?$", "$1.html$2"));
                visitChildren(link);
            }
        });
        return resource("page.html")
                .replace("{language}", language)
                .replace("{title}", escaped(title(document)))
                .replace("{body}", RENDERER.render(document));
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
