package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.throughline.core.handoff.HandOff;
import org.throughline.flow.Messages;
import org.throughline.flow.handoff.HandOffEntry;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.process.ProcessPackage;

/** What the customer of a hand-off needs it for: one of his needs. */
final class NeedProperty extends ChoiceProperty<Need> {
    private final Client client;
    private final Supplier<HandOff> handOff;

    NeedProperty(Client client, Supplier<HandOff> handOff) {
        super(ProcessPackage.Literals.HAND_OFF_RECORD__NEED, Messages.propertyNeed);
        this.client = client;
        this.handOff = handOff;
    }

    @Override
    protected List<Need> choices(Element element) {
        List<Need> needs = new ArrayList<>();
        needs.add(null);
        if (handOff.get() != null) {
            needs.addAll(HandOffEntry.needsOf(client, handOff.get()));
            if (handOff.get().need() != null && !needs.contains(handOff.get().need())) {
                needs.add(handOff.get().need());
            }
        }
        return needs;
    }

    @Override
    protected String words(Need value) {
        return value == null || value.getWording() == null ? Messages.none : value.getWording();
    }
}
