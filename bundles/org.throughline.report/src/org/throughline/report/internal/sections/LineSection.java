package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.throughline.chart.Picture;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.line.Line;
import org.throughline.core.line.Link;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Process;
import org.throughline.model.report.Audience;
import org.throughline.report.ReportContext;
import org.throughline.report.ReportSection;
import org.throughline.report.document.Block;
import org.throughline.report.document.Block.Heading;
import org.throughline.report.document.Block.Notice;
import org.throughline.report.document.Block.Paragraph;
import org.throughline.report.document.Figure;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.AspectScores;
import org.throughline.report.internal.AspectScores.Score;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.Focus;
import org.throughline.report.internal.HandOffNumbers;
import org.throughline.report.internal.line.LinePictures;

/** The hand-offs from the first step to the ultimate customer, drawn, and what he says at its end. */
public final class LineSection implements ReportSection {
    @Override
    public String id() {
        return "line";
    }

    @Override
    public String title() {
        return "The customer line";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.FULL);
    }

    @Override
    public List<Block> build(ReportContext context) {
        Focus focus = Focus.of(context);
        List<Block> blocks = new ArrayList<>();
        for (Process process : context.folder().processes()) {
            if (focus.holds(process)) {
                blocks.add(new Heading(Text.ofName(ElementNames.of(process))));
                Line line = context.derived().line(process);
                if (line.links().isEmpty()) {
                    blocks.add(Notice.of("No hand-off leads to the ultimate customer yet. Mark a party as the ultimate "
                            + "customer and draw the steps at which he is met in his lane."));
                } else {
                    add(blocks, context, line);
                }
            }
        }
        if (blocks.isEmpty()) {
            blocks.add(Notice.of("There is no flowchart yet, and so no line that leads to the customer."));
        }
        return blocks;
    }

    private static void add(List<Block> blocks, ReportContext context, Line line) {
        HandOffNumbers numbers = new HandOffNumbers(context.numbers());
        blocks.add(new Paragraph(length(numbers, line)));
        blocks.add(weakest(numbers, line));
        List<Aspect> aspects = aspects(line);
        AspectScores scores = new AspectScores(context);
        List<Picture> pictures = new LinePictures(line, numbers, sayings(scores, aspects)).pictures();
        for (int i = 0; i < pictures.size(); i++) {
            String part = pictures.size() == 1 ? "" : ", part " + (i + 1) + " of " + pictures.size();
            Text caption = Text.of("The customer line of ")
                    .name(ElementNames.of(line.process()))
                    .words(part + ". Each dot is a station, each arrow a hand-off with its product and state; branches "
                            + "follow the main line.");
            Picture picture = pictures.get(i);
            String alternative = picture.title() + part + ". " + (i == 0 ? picture.description() : "");
            blocks.add(new Figure(picture.svg(), alternative.strip(), caption, false, 0));
        }
        addAspects(blocks, scores, aspects);
    }

    private static Text length(HandOffNumbers numbers, Line line) {
        Text text = Text.EMPTY
                .number(numbers.mainLinks(line))
                .words(line.mainLinks().size() == 1 ? " hand-off leads" : " hand-offs lead")
                .words(" from the first step to the ultimate customer. ");
        if (!line.workTime().isZero() || !line.waitTime().isZero()) {
            text = text.words("One case is worked on for ")
                    .number(numbers.workTime(line))
                    .words(" and waits for ")
                    .number(numbers.waitTime(line))
                    .words(", as far as the flowchart says. ");
        }
        return line.rolledYield() == null
                ? text.words("No hand-off says how often what it hands over is complete and accurate.")
                : text.number(numbers.rolledYield(line))
                        .words(" of all cases pass every hand-off usable as received (rolled first-pass yield, from ")
                        .number(numbers.knownYields(line))
                        .words(" hand-offs of which the share is known).");
    }

    private static Block weakest(HandOffNumbers numbers, Line line) {
        if (line.weakest().isEmpty()) {
            return Notice.of("Which link is the weakest cannot be said: no hand-off notes yet how often it comes on "
                    + "time, or complete and accurate.");
        }
        Text text = Text.of(line.weakest().size() == 1 ? "The weakest link: " : "The weakest links: ");
        boolean first = true;
        for (Link link : line.weakest()) {
            HandOff handOff = link.handOff();
            text = text.words(first ? "" : "; ")
                    .name(ElementNames.of(handOff.supplier()))
                    .words(" to ")
                    .name(ElementNames.of(handOff.customer()))
                    .words(", ")
                    .text(HandOffTables.orNone(handOff.productName(), "product not named yet"))
                    .words(" (")
                    .text(numbers.shares(handOff))
                    .words(")");
            first = false;
        }
        return new Paragraph(text.words("."));
    }

    private static List<Aspect> aspects(Line line) {
        Set<Product> products = new LinkedHashSet<>();
        for (Link link : line.links()) {
            Product product = link.handOff().product();
            if (product != null && link.handOff().customer() instanceof Party party && party.isUltimateCustomer()) {
                products.add(product);
            }
        }
        return products.stream()
                .flatMap(product -> product.getAspects().stream())
                .toList();
    }

    private static List<String> sayings(AspectScores scores, List<Aspect> aspects) {
        List<String> sayings = new ArrayList<>();
        for (Aspect aspect : aspects) {
            List<Score> found = scores.of(aspect);
            String score = found.isEmpty()
                    ? "nobody has been asked"
                    : String.join(
                            "; ", found.stream().map(one -> one.share().plain()).toList());
            sayings.add("“" + AspectScores.statement(aspect) + "”: " + score);
        }
        return sayings;
    }

    private static void addAspects(List<Block> blocks, AspectScores scores, List<Aspect> aspects) {
        if (aspects.isEmpty()) {
            blocks.add(Notice.of("What reaches the ultimate customer has no aspects yet: what makes it complete in his "
                    + "eyes was not asked."));
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Aspect aspect : aspects) {
            Cell name =
                    Cell.of(Text.of("“").name(AspectScores.statement(aspect)).words("”"));
            List<Score> found = scores.of(aspect);
            if (found.isEmpty()) {
                rows.add(List.of(name, Cell.of("nobody has been asked"), Cell.of("–")));
            }
            for (Score score : found) {
                rows.add(List.of(name, Cell.of(score.share()), Cell.of(score.wave())));
            }
        }
        blocks.add(new Table(
                Text.of("What makes the product complete in the ultimate customer’s eyes, and how many say so"),
                List.of(Column.text("Aspect"), Column.numbers("Say so"), Column.text("Asked in")),
                rows));
    }
}
