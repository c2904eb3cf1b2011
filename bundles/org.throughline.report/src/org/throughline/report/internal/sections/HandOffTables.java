package org.throughline.report.internal.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.core.handoff.HandOff;
import org.throughline.model.base.Element;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.Step;
import org.throughline.report.document.Table;
import org.throughline.report.document.Table.Cell;
import org.throughline.report.document.Table.Column;
import org.throughline.report.document.Text;
import org.throughline.report.internal.ElementNames;
import org.throughline.report.internal.HandOffNumbers;
import org.throughline.survey.overlay.HandOffOverlay;

/** Hand-offs as tables. */
final class HandOffTables {
    private HandOffTables() {}

    /** What each customer needs and requires, and whether it is agreed. */
    static Table needs(HandOffNumbers numbers, List<HandOff> handOffs) {
        return new Table(
                Text.of("Hand-offs in the order of the flow"),
                List.of(
                        Column.text("Supplier and step"),
                        Column.text("Product"),
                        Column.text("Customer and step"),
                        Column.text("The customer’s need"),
                        Column.text("Requirement"),
                        Column.text("State")),
                handOffs.stream().map(handOff -> row(numbers, handOff)).toList());
    }

    private static List<Cell> row(HandOffNumbers numbers, HandOff handOff) {
        HandOffRecord record = handOff.record();
        return List.of(
                who(handOff.supplier(), handOff.supplierStep()),
                Cell.of(orNone(handOff.productName(), "not named yet")),
                who(handOff.customer(), handOff.customerStep()),
                Cell.of(orNone(handOff.needWording(), "not asked yet")),
                Cell.of(orNone(record == null ? "" : record.getRequirement(), "none yet")),
                Cell.of(Text.of(state(handOff)), numbers.shares(handOff)));
    }

    /** Returns how far a hand-off is agreed on, in words. */
    static String state(HandOff handOff) {
        return handOff.record() == null
                ? "not agreed"
                : HandOffOverlay.words(handOff.record().getAgreement());
    }

    /** Suppliers, inputs, process steps, outputs and customers: a row for each step that receives or gives. */
    static Table sipoc(List<HandOff> handOffs) {
        Map<Step, List<HandOff>> into = new LinkedHashMap<>();
        Map<Step, List<HandOff>> outOf = new LinkedHashMap<>();
        Set<Step> steps = new LinkedHashSet<>();
        for (HandOff handOff : handOffs) {
            steps.add(handOff.supplierStep());
            outOf.computeIfAbsent(handOff.supplierStep(), s -> new ArrayList<>())
                    .add(handOff);
            steps.add(handOff.customerStep());
            into.computeIfAbsent(handOff.customerStep(), s -> new ArrayList<>()).add(handOff);
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (Step step : steps) {
            List<HandOff> in = into.getOrDefault(step, List.of());
            List<HandOff> out = outOf.getOrDefault(step, List.of());
            Element doer =
                    in.isEmpty() ? out.getFirst().supplier() : in.getFirst().customer();
            rows.add(List.of(
                    who(step, doer),
                    lines(in.stream().map(handOff -> Text.ofName(ElementNames.of(handOff.supplier()))), "begins here"),
                    lines(in.stream().map(HandOffTables::product), "–"),
                    lines(out.stream().map(HandOffTables::product), "–"),
                    lines(out.stream().map(handOff -> Text.ofName(ElementNames.of(handOff.customer()))), "ends here")));
        }
        return new Table(
                Text.of("Suppliers, inputs, process, outputs and customers (SIPOC) of each step that hands over or "
                        + "receives"),
                List.of(
                        Column.text("Process step"),
                        Column.text("Suppliers"),
                        Column.text("Inputs"),
                        Column.text("Outputs"),
                        Column.text("Customers")),
                rows);
    }

    private static Text product(HandOff handOff) {
        return orNone(handOff.productName(), "not named yet");
    }

    private static Cell lines(Stream<Text> texts, String none) {
        List<Text> distinct = texts.distinct().toList();
        Text joined = Text.EMPTY;
        for (Text text : distinct) {
            joined = joined.words(joined.isEmpty() ? "" : "; ").text(text);
        }
        return Cell.of(joined.isEmpty() ? Text.of(none) : joined);
    }

    private static Cell who(Element first, Element second) {
        return Cell.of(Text.ofName(ElementNames.of(first)), Text.ofName(ElementNames.of(second)));
    }

    /** Returns the client's words, or the report's own where there are none. */
    static Text orNone(String words, String none) {
        String found = Objects.requireNonNullElse(words, "");
        return found.isBlank() ? Text.of(none) : Text.ofName(found);
    }
}
