package org.throughline.core.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffs;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.Process;
import org.throughline.model.process.Step;

/**
 * Who hands what to whom in a process, wherever in it.
 *
 * @param step the first step that does so
 */
record Handing(Step step, Participant supplier, Element product, Participant customer) {

    /** Returns the hand-offs of a process, of several that say the same the first. */
    static Map<String, Handing> in(Process process) {
        Map<String, Handing> found = new LinkedHashMap<>();
        for (HandOff handOff : HandOffs.of(process)) {
            Handing handing =
                    new Handing(handOff.supplierStep(), handOff.supplier(), handOff.product(), handOff.customer());
            found.putIfAbsent(handing.key(), handing);
        }
        return found;
    }

    private String key() {
        return supplier.getId() + " " + (product == null ? "" : product.getId()) + " " + customer.getId();
    }

    /** Returns supplier, product, customer and process as a sentence names them. */
    Object[] words(Process process) {
        return new Object[] {plain(supplier), quoted(product), plain(customer), Names.of(process)};
    }

    /** Returns what a hand-off hands over, as a sentence names it. */
    static String product(HandOff handOff) {
        return quoted(handOff.product());
    }

    private static String quoted(Element product) {
        return product == null ? Sentences.of("aProduct") : Names.quoted(product);
    }

    /** Returns a participant as a sentence names him. */
    static String plain(Participant participant) {
        return participant.getName() == null ? Names.quoted(participant) : participant.getName();
    }
}
