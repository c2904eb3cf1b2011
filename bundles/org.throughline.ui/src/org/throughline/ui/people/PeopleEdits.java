package org.throughline.ui.people;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.throughline.edit.Move;
import org.throughline.edit.Move.Where;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Facility;
import org.throughline.model.organisation.Job;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Participant;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.organisation.Unit;
import org.throughline.ui.Messages;
import org.throughline.ui.table.ElementEdits;

/** The changes of who takes part, what he makes and why, each one step for undo. */
public final class PeopleEdits {
    private static final OrganisationFactory FACTORY = OrganisationFactory.eINSTANCE;

    private final ElementEdits edits;
    private final Client client;

    /** Takes the changes of an open client. */
    public PeopleEdits(ElementEdits edits) {
        this.edits = edits;
        client = edits.session().client();
    }

    ElementEdits edits() {
        return edits;
    }

    Client client() {
        return client;
    }

    /** Adds a facility; null where nothing may be changed. */
    public Facility addFacility() {
        return edits.insert("people.addFacility", client.getFacilities(), named(FACTORY.createFacility(), "facility"));
    }

    /** Adds a unit to a facility or another unit; null where nothing may be changed. */
    public Unit addUnit(Element around) {
        EList<Unit> units = unitsOf(around);
        return units == null ? null : edits.insert("people.addUnit", units, named(FACTORY.createUnit(), "unit"));
    }

    /** Adds a job in a unit, in none where that is null; null where nothing may be changed. */
    public Job addJob(Unit unit) {
        Job job = named(FACTORY.createJob(), "job");
        job.setUnit(unit);
        return edits.insert("people.addJob", client.getParticipants(), job);
    }

    /** Adds a party; null where nothing may be changed. */
    public Party addParty() {
        return edits.insert("people.addParty", client.getParticipants(), named(FACTORY.createParty(), "party"));
    }

    private static <T extends Element> T named(T element, String word) {
        element.setName(Messages.text("people.new." + word));
        return element;
    }

    private static EList<Unit> unitsOf(EObject around) {
        return switch (around) {
            case Facility facility -> facility.getUnits();
            case Unit unit -> unit.getUnits();
            case null, default -> null;
        };
    }

    /**
     * Returns whether all elements may be moved into a facility or unit: units that do not lie there already and in
     * which it does not lie, and into a unit jobs; all of the same client.
     */
    public boolean canMove(Collection<?> elements, Element into) {
        return edits.isWritable()
                && EcoreUtil.getRootContainer(into) == client
                && Move.of(elements, into, Where.INTO).isPresent();
    }

    /** Moves units and jobs into a facility or unit; nothing happens where {@link #canMove} says no. */
    public void move(Collection<?> elements, Element into) {
        if (canMove(elements, into)) {
            edits.change("people.move", Move.of(elements, into, Where.INTO).orElseThrow()::run);
        }
    }

    /**
     * Adds a product that a participant makes, or lets him make the one of that name; null where nothing may be
     * changed.
     */
    public Product addProduct(Participant supplier, String name) {
        if (!edits.isWritable() || name.isBlank()) {
            return null;
        }
        Product product = client.getProducts().stream()
                .filter(each -> name.strip().equals(each.getName()))
                .findFirst()
                .orElseGet(FACTORY::createProduct);
        edits.change("people.addProduct", () -> {
            product.setName(name.strip());
            if (!product.getSuppliers().contains(supplier)) {
                product.getSuppliers().add(supplier);
            }
            if (product.eContainer() == null) {
                client.getProducts().add(product);
            }
        });
        return product;
    }

    /** Says that participants make products, or no longer do. */
    public void setSupplied(Participant supplier, Collection<Product> products, boolean supplied) {
        List<Product> other = products.stream()
                .filter(product -> product.getSuppliers().contains(supplier) != supplied)
                .toList();
        if (!other.isEmpty()) {
            edits.change(supplied ? "people.linkProduct" : "people.unlinkProduct", () -> {
                for (Product product : other) {
                    if (supplied) {
                        product.getSuppliers().add(supplier);
                    } else {
                        product.getSuppliers().remove(supplier);
                    }
                }
            });
        }
    }

    /**
     * Writes down a need that a product satisfies; one that the customer has in the same words already is linked.
     *
     * @param product null for none yet
     * @param customer whose need it is; null where nobody said so yet
     * @return null where nothing may be changed
     */
    public Need addNeed(Product product, Participant customer, String wording) {
        if (!edits.isWritable()) {
            return null;
        }
        Need need = client.getNeeds().stream()
                .filter(each -> !wording.isBlank()
                        && each.getParticipant() == customer
                        && Objects.equals(each.getWording(), wording.strip()))
                .findFirst()
                .orElseGet(FACTORY::createNeed);
        edits.change("people.addNeed", () -> {
            if (need.eContainer() == null) {
                need.setWording(wording.strip());
                need.setParticipant(customer);
                client.getNeeds().add(need);
            }
            if (product != null && !product.getSatisfies().contains(need)) {
                product.getSatisfies().add(need);
            }
        });
        return need;
    }

    /** Says that a product no longer satisfies a need. */
    public void unlinkNeed(Product product, Need need) {
        if (product.getSatisfies().contains(need)) {
            edits.change("people.unlinkNeed", () -> product.getSatisfies().remove(need));
        }
    }
}
