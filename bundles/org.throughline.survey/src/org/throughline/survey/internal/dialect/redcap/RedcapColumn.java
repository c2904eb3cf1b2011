package org.throughline.survey.internal.dialect.redcap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.model.survey.QuestionKind;
import org.throughline.survey.dialect.Column;
import org.throughline.survey.dialect.Column.Option;
import org.throughline.survey.dialect.ColumnKind;

/**
 * A column of the table that is made of one or more columns of the export: ticks of the answers to one question come
 * together in one cell.
 *
 * @param role what it is for
 * @param field its field; null where no dictionary has it
 * @param indexes the columns of the export, one an option where they hold ticks
 */
record RedcapColumn(Column column, Role role, Field field, List<Integer> indexes) {
    private static final Set<String> TICKED = Set.of("1", "checked");

    static List<RedcapColumn> of(RedcapHeader header) {
        Map<String, List<Integer>> ticks = new LinkedHashMap<>();
        List<RedcapHeader.Place> places = header.places();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).role() == Role.TICK) {
                ticks.computeIfAbsent(places.get(i).name(), name -> new ArrayList<>())
                        .add(i);
            }
        }
        List<RedcapColumn> columns = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            RedcapHeader.Place place = places.get(i);
            if (place.role() != Role.TICK) {
                columns.add(new RedcapColumn(column(place), place.role(), place.field(), List.of(i)));
            } else if (ticks.get(place.name()).getFirst() == i) {
                columns.add(ticks(header, ticks.get(place.name())));
            }
        }
        return columns;
    }

    private static RedcapColumn ticks(RedcapHeader header, List<Integer> indexes) {
        RedcapHeader.Place first = header.places().get(indexes.getFirst());
        List<Option> options = indexes.stream()
                .map(index -> header.places().get(index).option())
                .toList();
        Field field = first.field();
        Column column = new Column(
                first.name(),
                field == null ? "" : field.label(),
                field == null ? ColumnKind.ANSWER : field.kind(),
                QuestionKind.MULTIPLE,
                options);
        return new RedcapColumn(column, Role.TICK, field, indexes);
    }

    private static Column column(RedcapHeader.Place place) {
        String name = place.name();
        return switch (place.role()) {
            case RECORD -> new Column(name, text(place), ColumnKind.RESPONDENT);
            case EVENT -> new Column(name, "Event", ColumnKind.ANSWER, QuestionKind.SINGLE, List.of());
            case INSTRUMENT -> new Column(name, "Instrument", ColumnKind.ANSWER, QuestionKind.SINGLE, List.of());
            case GROUP -> new Column(name, "Data access group", ColumnKind.ANSWER, QuestionKind.SINGLE, List.of());
            case SURVEY_IDENTIFIER -> new Column(name, "", ColumnKind.PERSONAL);
            case INSTANCE, TIMESTAMP, COMPLETE -> new Column(name, "", ColumnKind.METADATA);
            case FIELD ->
                new Column(
                        name,
                        text(place),
                        place.field().kind(),
                        place.field().asks(),
                        place.field().options());
            case TICK, UNKNOWN -> new Column(name, "", ColumnKind.ANSWER);
        };
    }

    private static String text(RedcapHeader.Place place) {
        return place.field() == null ? "" : place.field().label();
    }

    /** Returns the cell that a row of the export gives. */
    String cell(List<String> row) {
        if (role != Role.TICK) {
            String cell = row.get(indexes.getFirst());
            return field == null || role == Role.RECORD ? cell : field.answer(cell);
        }
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < indexes.size(); i++) {
            String cell = row.get(indexes.get(i)).strip();
            Option option = column.options().get(i);
            boolean isTicked = TICKED.contains(cell.toLowerCase(Locale.ROOT))
                    || !cell.isEmpty() && cell.equalsIgnoreCase(option.label()) && !cell.equals("0");
            if (isTicked) {
                ticked.add(option.code());
            }
        }
        return String.join(",", ticked);
    }
}
