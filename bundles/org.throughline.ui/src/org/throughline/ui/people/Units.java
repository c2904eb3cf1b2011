package org.throughline.ui.people;

import java.util.ArrayList;
import java.util.List;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.table.ElementWords;

/** The units of a client. */
final class Units {
    private Units() {}

    /** Returns all units in the order of the tree. */
    static List<Unit> of(Client client) {
        List<Unit> all = new ArrayList<>();
        for (Facility facility : client.getFacilities()) {
            facility.getUnits().forEach(unit -> add(all, unit));
        }
        return all;
    }

    private static void add(List<Unit> all, Unit unit) {
        all.add(unit);
        unit.getUnits().forEach(inside -> add(all, inside));
    }

    /** Returns a unit with what it lies in, from the facility on. */
    static String way(Unit unit) {
        String name = ElementWords.name(unit);
        return switch (unit.eContainer()) {
            case Unit around -> way(around) + " › " + name;
            case Element around -> ElementWords.name(around) + " › " + name;
            case null, default -> name;
        };
    }
}
