package org.throughline.flow.properties;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.throughline.core.handoff.HandOff;
import org.throughline.core.handoff.HandOffRecords;
import org.throughline.flow.Messages;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.Client;
import org.throughline.model.process.HandOffRecord;
import org.throughline.model.process.ProcessFactory;
import org.throughline.model.process.ProcessPackage;

/** A row of an arrow that shows the record of its hand-off; the record is made where a value is set. */
public final class HandOffProperty extends ElementProperty {
    private final ElementProperty ofRecord;
    private final Supplier<HandOff> handOff;

    private HandOffProperty(ElementProperty ofRecord, Supplier<HandOff> handOff) {
        super("handOff." + ofRecord.id(), Messages.handOff + ": " + ofRecord.label());
        this.ofRecord = ofRecord;
        this.handOff = handOff;
    }

    /** Returns the rows of a hand-off, as it is whenever they are asked. */
    public static List<ElementProperty> rows(Client client, Supplier<HandOff> handOff) {
        return List.<ElementProperty>of(
                        new ProductProperty(client),
                        new NeedProperty(client, handOff),
                        new TextProperty(
                                ProcessPackage.Literals.HAND_OFF_RECORD__REQUIREMENT, Messages.propertyRequirement),
                        new TextProperty(ProcessPackage.Literals.HAND_OFF_RECORD__SCRIPT, Messages.propertyScript),
                        new AgreementProperty(),
                        new DateProperty(ProcessPackage.Literals.HAND_OFF_RECORD__AGREED_ON, Messages.propertyAgreedOn),
                        new ShareProperty(
                                ProcessPackage.Literals.HAND_OFF_RECORD__TIMELINESS, Messages.propertyTimeliness),
                        new ShareProperty(
                                ProcessPackage.Literals.HAND_OFF_RECORD__COMPLETE_ACCURATE,
                                Messages.propertyCompleteAccurate))
                .stream()
                .<ElementProperty>map(row -> new HandOffProperty(row, handOff))
                .toList();
    }

    private HandOffRecord shown() {
        HandOff now = handOff.get();
        return now == null || now.record() == null ? ProcessFactory.eINSTANCE.createHandOffRecord() : now.record();
    }

    @Override
    public Object value(Element arrow) {
        return ofRecord.value(shown());
    }

    @Override
    public Object cellValue(Element arrow) {
        return ofRecord.cellValue(shown());
    }

    @Override
    public String text(Element arrow) {
        return ofRecord.text(shown());
    }

    @Override
    public void set(Element arrow, Object value) {
        ofRecord.set(HandOffRecords.recordOf(handOff.get()), value);
    }

    @Override
    public boolean isFixed() {
        return handOff.get() == null;
    }

    @Override
    public boolean isSet(Element arrow) {
        return ofRecord.isSet(shown());
    }

    @Override
    public void reset(Element arrow) {
        ofRecord.reset(shown());
    }

    @Override
    protected CellEditor createEditor(Composite parent, Element arrow) {
        return ofRecord.createEditor(parent, shown());
    }
}
