package org.throughline.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.core.client.ClientFolder;
import org.throughline.edit.Move.Where;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;

class MoveTest extends ChangeTestBase {
    private static final OrganisationFactory FACTORY = OrganisationFactory.eINSTANCE;

    private Facility north;
    private Facility south;
    private Unit ward;
    private Unit rooms;
    private Unit laboratory;

    @BeforeEach
    void buildPlaces() {
        north = named(FACTORY.createFacility(), "North");
        south = named(FACTORY.createFacility(), "South");
        ward = named(FACTORY.createUnit(), "Ward");
        rooms = named(FACTORY.createUnit(), "Rooms");
        laboratory = named(FACTORY.createUnit(), "Laboratory");
        session.change("Build", () -> {
            client().getFacilities().addAll(List.of(north, south));
            north.getUnits().add(ward);
            ward.getUnits().add(rooms);
            south.getUnits().add(laboratory);
            client().getParticipants().add(named(FACTORY.createParty(), "Payer"));
        });
    }

    private Client client() {
        return session.client();
    }

    private static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }

    private static boolean may(Element element, Element target, Where where) {
        return Move.of(List.of(element), target, where).isPresent();
    }

    private void move(Element element, Element target, Where where) {
        Move move = Move.of(List.of(element), target, where).orElseThrow();
        changeUndoRedo(move::run);
    }

    private static List<String> names(List<? extends Element> elements) {
        return elements.stream().map(Element::getName).toList();
    }

    @Test
    void aUnitGoesWithAllThatIsInItIntoAnotherFacility() {
        move(ward, south, Where.INTO);
        assertEquals(List.of("Laboratory", "Ward"), names(south.getUnits()));
        assertSame(ward, rooms.eContainer());
        move(laboratory, rooms, Where.INTO);
        assertSame(rooms, laboratory.eContainer());
    }

    @Test
    void aUnitStandsBeforeOneOfAnotherFacility() {
        move(ward, laboratory, Where.BEFORE);
        assertEquals(List.of("Ward", "Laboratory"), names(south.getUnits()));
        assertTrue(north.getUnits().isEmpty());
    }

    @Test
    void aUnitNeverLiesInItselfOrBesideAFacility() {
        assertFalse(may(ward, ward, Where.INTO));
        assertFalse(may(ward, rooms, Where.INTO));
        assertFalse(may(ward, rooms, Where.AFTER));
        assertFalse(may(ward, north, Where.INTO), "it lies there already");
        assertFalse(may(ward, south, Where.AFTER));
        assertFalse(may(north, south, Where.INTO));
    }

    @Test
    void aJobBelongsToAUnitAndAPartyToNone() {
        Job nurse = named(Job.class, "Nurse");
        move(nurse, ward, Where.INTO);
        assertSame(ward, nurse.getUnit());
        assertFalse(may(nurse, ward, Where.INTO));
        assertFalse(may(nurse, south, Where.INTO));
        assertFalse(may(named(Party.class, "Payer"), ward, Where.INTO));
        assertEquals(List.of("Rooms", "Laboratory"), names(Move.places(List.of(nurse))));
    }

    @Test
    void severalMoveTogetherAndAllOfThemOrNone() {
        Job nurse = named(Job.class, "Nurse");
        Move move = Move.of(List.of(nurse, rooms), laboratory, Where.INTO).orElseThrow();
        changeUndoRedo(move::run);
        assertSame(laboratory, nurse.getUnit());
        assertSame(laboratory, rooms.eContainer());
        assertTrue(Move.of(List.of(nurse, north), ward, Where.INTO).isEmpty());
    }

    @Test
    void whatLiesInAMovedUnitStaysInIt() {
        Move move = Move.of(List.of(ward, rooms), south, Where.INTO).orElseThrow();
        changeUndoRedo(move::run);
        assertSame(ward, rooms.eContainer());
    }

    @Test
    void participantsChangeTheirOrder() {
        List<Participant> all = client().getParticipants();
        move(all.getFirst(), all.getLast(), Where.AFTER);
        assertEquals(List.of("Patient", "Payer", "Nurse"), names(all));
        assertFalse(may(all.getFirst(), all.get(1), Where.BEFORE), "it stands there already");
        assertFalse(may(all.getFirst(), named(Need.class, "To know"), Where.BEFORE));
    }

    @Test
    void stepByStepUpAndDownToTheEnds() {
        List<Participant> all = client().getParticipants();
        Move down = Move.by(List.of(all.get(1), all.get(0)), 1).orElseThrow();
        changeUndoRedo(down::run);
        assertEquals(List.of("Payer", "Nurse", "Patient"), names(all));
        assertTrue(Move.by(List.of(all.getLast()), 1).isEmpty());
        assertTrue(Move.by(List.of(all.getFirst()), -1).isEmpty());
        assertTrue(Move.by(List.of(all.getFirst(), north), 1).isEmpty());
        assertTrue(Move.by(List.of(process()), 1).isEmpty(), "a process is a file of its own");
    }

    @Test
    void anAspectGoesToAnotherProduct() {
        Product answer = named(Product.class, "Answer");
        Product call = named(FACTORY.createProduct(), "Call");
        Aspect clear = named(FACTORY.createAspect(), "Clear");
        session.change("Add", () -> {
            client().getProducts().add(call);
            answer.getAspects().add(clear);
        });
        assertEquals(List.of(call), Move.places(List.of(clear)));
        move(clear, call, Where.INTO);
        assertEquals(List.of(clear), call.getAspects());
    }

    @Test
    void nothingGoesFromOneClientToAnother() throws Exception {
        try (ClientFolder written = ClientFolder.create(folder.resolve("other"), SmallClinic.client())) {
            written.save();
        }
        ClientSession other = ClientSession.open(folder.resolve("other"));
        try {
            Facility theirs = named(FACTORY.createFacility(), "East");
            Unit unit = named(FACTORY.createUnit(), "Office");
            other.change("Build", () -> {
                other.client().getFacilities().add(theirs);
                theirs.getUnits().add(unit);
            });
            for (Where where : Where.values()) {
                assertFalse(may(ward, theirs, where), where::toString);
                assertFalse(may(ward, unit, where), where::toString);
                assertFalse(may(unit, ward, where), where::toString);
                assertTrue(Move.of(List.of(rooms, unit), south, where).isEmpty(), where::toString);
            }
            assertFalse(may(named(Job.class, "Nurse"), unit, Where.INTO));
            assertFalse(
                    may(named(Need.class, "To know"), other.client().getNeeds().getFirst(), Where.AFTER));
            assertFalse(may(named(FACTORY.createUnit(), "Nowhere"), south, Where.INTO));
            assertTrue(Move.places(List.of(ward)).stream().noneMatch(place -> place == theirs || place == unit));
        } finally {
            other.close();
        }
    }
}
