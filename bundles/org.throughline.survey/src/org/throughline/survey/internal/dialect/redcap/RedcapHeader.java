package org.throughline.survey.internal.dialect.redcap;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughline.survey.dialect.Column.Option;

/**
 * The header of an export: what each column is for, in a raw export by its name and in one with labels by its heading.
 *
 * @param labelled whether labels head the columns
 * @param places one a column
 */
record RedcapHeader(boolean labelled, List<Place> places) {
    private static final Pattern TICK = Pattern.compile("([a-z][a-z0-9_]*?)___([a-z0-9_]+)");
    private static final Pattern CHOICE = Pattern.compile("(.*) \\(choice=(.*)\\)", Pattern.DOTALL);
    private static final String COMPLETE = "_complete";
    private static final String TIMESTAMP = "_timestamp";

    /**
     * A column.
     *
     * @param name its name in a raw export; that of the field where it holds the ticks of one answer
     * @param field its field; null where no dictionary has it
     * @param option the answer that it holds the ticks of; null where it holds none
     */
    record Place(String name, Role role, Field field, Option option) {}

    /**
     * Reads a header.
     *
     * @param dictionary null where there is none
     */
    static RedcapHeader of(List<String> names, Dictionary dictionary) {
        RedcapHeader raw = new RedcapHeader(false, raw(names, dictionary));
        RedcapHeader labelled = new RedcapHeader(true, labelled(names, dictionary));
        return labelled.known() > raw.known() ? labelled : raw;
    }

    /** Returns how many columns are known, the record's id only where a dictionary has it. */
    int known() {
        return (int) places.stream()
                .filter(place -> place.role() != Role.UNKNOWN && (place.role() != Role.RECORD || place.field() != null))
                .count();
    }

    int count(Role role) {
        return (int) places.stream().filter(place -> place.role() == role).count();
    }

    /** Returns the first column for a purpose; -1 where there is none. */
    int index(Role role) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    private static List<Place> raw(List<String> names, Dictionary dictionary) {
        List<Place> places = new ArrayList<>();
        for (String name : names) {
            Field field = dictionary == null ? null : dictionary.field(name);
            if (places.isEmpty()) {
                places.add(new Place(name, Role.RECORD, field, null));
            } else if (field != null) {
                places.add(new Place(name, Role.FIELD, field, null));
            } else {
                places.add(raw(name, dictionary));
            }
        }
        return places;
    }

    private static Place raw(String name, Dictionary dictionary) {
        Role added = Role.ofName(name);
        if (added != Role.UNKNOWN) {
            return new Place(name, added, null, null);
        }
        Matcher tick = TICK.matcher(name);
        if (tick.matches()) {
            return tick(name, tick, dictionary);
        }
        if (isOfForm(name, COMPLETE, dictionary)) {
            return new Place(name, Role.COMPLETE, null, null);
        }
        boolean time = isOfForm(name, TIMESTAMP, dictionary) && (dictionary != null || name.contains("survey"));
        return new Place(name, time ? Role.TIMESTAMP : Role.UNKNOWN, null, null);
    }

    private static Place tick(String name, Matcher tick, Dictionary dictionary) {
        if (dictionary == null) {
            return new Place(tick.group(1), Role.TICK, null, new Option(tick.group(2), tick.group(2)));
        }
        Field field = dictionary.field(tick.group(1));
        if (field == null || !field.isCheckbox()) {
            return new Place(name, Role.UNKNOWN, null, null);
        }
        Option option = field.options().stream()
                .filter(one -> field.column(one).equals(name))
                .findFirst()
                .orElse(new Option(tick.group(2), tick.group(2)));
        return new Place(field.name(), Role.TICK, field, option);
    }

    private static boolean isOfForm(String name, String end, Dictionary dictionary) {
        String form = name.endsWith(end) ? name.substring(0, name.length() - end.length()) : "";
        return !form.isEmpty() && (dictionary == null || dictionary.hasForm(form));
    }

    /** Headings repeat, so fields are found in the order of the project, each once. */
    private static List<Place> labelled(List<String> names, Dictionary dictionary) {
        List<Place> places = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        Set<String> ownNames = new HashSet<>();
        String form = "";
        for (String name : names) {
            String heading = Dictionary.withoutMarkup(name);
            Place place = labelled(heading, dictionary, taken);
            form = place.field() == null ? form : place.field().form();
            if (place.role() == Role.COMPLETE && !form.isEmpty()) {
                place = new Place(form + COMPLETE, Role.COMPLETE, null, null);
            }
            if (places.isEmpty()) {
                place = new Place(place.name(), Role.RECORD, place.field(), null);
            }
            taken.add(key(place));
            places.add(place.role() == Role.TICK ? place : withOwnName(place, ownNames));
        }
        return places;
    }

    private static Place labelled(String heading, Dictionary dictionary, Set<String> taken) {
        Role added = Role.ofHeading(heading);
        if (added != Role.UNKNOWN) {
            return new Place(added.rawName(heading), added, null, null);
        }
        if (dictionary == null) {
            return ofChoice(heading, taken);
        }
        for (Field field : dictionary.fields()) {
            Place plain = new Place(field.name(), Role.FIELD, field, null);
            if (!field.isCheckbox() && field.label().equals(heading) && !taken.contains(key(plain))) {
                return plain;
            }
            for (Option option : field.isCheckbox() ? field.options() : List.<Option>of()) {
                Place tick = new Place(field.name(), Role.TICK, field, option);
                if (field.heading(option).equals(heading) && !taken.contains(key(tick))) {
                    return tick;
                }
            }
        }
        return new Place(heading, Role.UNKNOWN, null, null);
    }

    private static Place ofChoice(String heading, Set<String> taken) {
        Matcher choice = CHOICE.matcher(heading);
        if (choice.matches()) {
            Place tick = new Place(choice.group(1), Role.TICK, null, new Option(choice.group(2), choice.group(2)));
            if (!taken.contains(key(tick))) {
                return tick;
            }
        }
        return new Place(heading, Role.UNKNOWN, null, null);
    }

    private static String key(Place place) {
        String option = place.option() == null ? "" : place.option().code().toLowerCase(Locale.ROOT);
        return place.name() + "\n" + option;
    }

    private static Place withOwnName(Place place, Set<String> before) {
        String name = place.name();
        for (int number = 2; !name.isEmpty() && !before.add(name); number++) {
            name = place.name() + " (" + number + ")";
        }
        return new Place(name, place.role(), place.field(), place.option());
    }
}
