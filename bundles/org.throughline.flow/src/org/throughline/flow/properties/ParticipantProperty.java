package org.throughline.flow.properties;

import java.util.ArrayList;
import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Participant;
import org.throughline.model.process.ProcessPackage;

/** Who works in a lane: one of the client's participants. */
public final class ParticipantProperty extends ChoiceProperty<Participant> {

    /** Makes a row for the participant of a lane. */
    public ParticipantProperty() {
        super(ProcessPackage.Literals.LANE__PARTICIPANT, Messages.propertyParticipant);
    }

    @Override
    protected List<Participant> choices(Element element) {
        List<Participant> participants = new ArrayList<>();
        participants.add(null);
        if (element.eResource() != null && element.eResource().getResourceSet() != null) {
            element.eResource().getResourceSet().getResources().stream()
                    .flatMap(resource -> resource.getContents().stream())
                    .filter(Client.class::isInstance)
                    .forEach(client -> participants.addAll(((Client) client).getParticipants()));
        }
        return participants;
    }

    @Override
    protected String words(Participant value) {
        return value == null || value.getName() == null ? Messages.none : value.getName();
    }
}
