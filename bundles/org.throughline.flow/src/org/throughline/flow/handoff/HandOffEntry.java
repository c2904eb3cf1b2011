package org.throughline.flow.handoff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffRecords;
import org.throughline.core.language.DayText;
import org.throughline.edit.ClientSession;
import org.throughline.flow.Messages;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Product;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.HandOffRecord;

/**
 * What somebody enters about a hand-off, as he writes it.
 *
 * @param product the name of a product of the client, or of one to be made; empty for none
 * @param need the wording of a need of the customer, or of one to be made; empty for none
 * @param agreedOn a date such as 2026-03-01; empty for none
 * @param timeliness a share such as 90 %; empty where unknown
 * @param completeAccurate a share such as 90 %; empty where unknown
 */
public record HandOffEntry(
        String product,
        String need,
        String requirement,
        String script,
        Agreement agreement,
        String agreedOn,
        String timeliness,
        String completeAccurate) {

    /** Returns what is known of a hand-off. */
    public static HandOffEntry of(HandOff handOff) {
        HandOffRecord record = handOff.record();
        return new HandOffEntry(
                handOff.productName(),
                handOff.needWording(),
                record == null ? "" : text(record.getRequirement()),
                record == null ? "" : text(record.getScript()),
                HandOffTexts.agreement(handOff),
                record == null ? "" : DayText.write(record.getAgreedOn()),
                PercentText.write(handOff.timeliness()),
                PercentText.write(handOff.completeAccurate()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** Returns what is wrong, in a sentence that says what to write; empty where nothing is. */
    public String problem() {
        if (!isDate(agreedOn)) {
            return NLS.bind(Messages.dateWrong, DayText.example());
        }
        if (!agreedOn.isBlank() && agreement != Agreement.AGREED) {
            return Messages.dateWithoutAgreement;
        }
        return PercentText.isShare(timeliness) && PercentText.isShare(completeAccurate) ? "" : Messages.shareWrong;
    }

    /** Returns whether a text is a date such as 2026-03-01, or nothing. */
    public static boolean isDate(String text) {
        try {
            date(text);
            return true;
        } catch (DateTimeException expected) {
            return false;
        }
    }

    /**
     * Reads a date; null for nothing.
     *
     * @throws DateTimeException where the text is none
     */
    public static LocalDate date(String text) {
        return DayText.read(text);
    }

    /** Writes the entry into the hand-off's record as one undoable step; nothing happens where nothing is different. */
    public void apply(ClientSession session, HandOff handOff) {
        if (!equals(of(handOff))) {
            session.change(Messages.editHandOff, () -> write(session.client(), handOff));
        }
    }

    private void write(Client client, HandOff handOff) {
        HandOffRecord record = HandOffRecords.recordOf(handOff);
        if (!product.strip().equals(handOff.productName())) {
            record.setProduct(productOf(client, handOff));
        }
        if (!need.strip().equals(handOff.needWording())) {
            record.setNeed(needOf(client, handOff));
        }
        record.setRequirement(orNull(requirement));
        record.setScript(orNull(script));
        record.setAgreement(agreement);
        record.setAgreedOn(date(agreedOn));
        setShares(record, PercentText.read(timeliness), PercentText.read(completeAccurate));
    }

    private static void setShares(HandOffRecord record, Double timeliness, Double completeAccurate) {
        if (timeliness == null) {
            record.unsetTimeliness();
        } else {
            record.setTimeliness(timeliness);
        }
        if (completeAccurate == null) {
            record.unsetCompleteAccurate();
        } else {
            record.setCompleteAccurate(completeAccurate);
        }
    }

    private Product productOf(Client client, HandOff handOff) {
        String name = product.strip();
        if (name.isEmpty()) {
            return null;
        }
        List<Product> named = client.getProducts().stream()
                .filter(each -> name.equals(each.getName()))
                .toList();
        for (Product each : named) {
            if (each.getSuppliers().contains(handOff.supplier())) {
                return each;
            }
        }
        return named.isEmpty() ? made(client, handOff, name) : named.getFirst();
    }

    private static Product made(Client client, HandOff handOff, String name) {
        Product made = OrganisationFactory.eINSTANCE.createProduct();
        made.setName(name);
        made.getSuppliers().add(handOff.supplier());
        client.getProducts().add(made);
        return made;
    }

    private Need needOf(Client client, HandOff handOff) {
        String wording = need.strip();
        if (wording.isEmpty()) {
            return null;
        }
        for (Need each : needsOf(client, handOff)) {
            if (wording.equals(each.getWording())) {
                return each;
            }
        }
        Need made = OrganisationFactory.eINSTANCE.createNeed();
        made.setWording(wording);
        made.setParticipant(handOff.customer());
        client.getNeeds().add(made);
        return made;
    }

    /** Returns the needs of the hand-off's customer. */
    public static List<Need> needsOf(Client client, HandOff handOff) {
        return client.getNeeds().stream()
                .filter(each -> Objects.equals(each.getParticipant(), handOff.customer()))
                .toList();
    }

    /** Returns the names of the client's products, those of the hand-off's supplier first. */
    public static List<String> productNames(Client client, HandOff handOff) {
        return client.getProducts().stream()
                .sorted((a, b) -> Boolean.compare(
                        b.getSuppliers().contains(handOff.supplier()),
                        a.getSuppliers().contains(handOff.supplier())))
                .map(Element::getName)
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .toList();
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
