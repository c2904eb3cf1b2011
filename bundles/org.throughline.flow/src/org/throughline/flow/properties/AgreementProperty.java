package org.throughline.flow.properties;

import java.util.Arrays;
import java.util.List;
import org.throughline.flow.Messages;
import org.throughline.flow.handoff.HandOffTexts;
import org.throughline.model.base.Element;
import org.throughline.model.process.Agreement;
import org.throughline.model.process.ProcessPackage;

/** How far supplier and customer agree; where they do not, the day on which they did is forgotten. */
final class AgreementProperty extends ChoiceProperty<Agreement> {

    AgreementProperty() {
        super(ProcessPackage.Literals.HAND_OFF_RECORD__AGREEMENT, Messages.propertyAgreement);
    }

    @Override
    protected List<Agreement> choices(Element element) {
        return Arrays.asList(Agreement.values());
    }

    @Override
    protected String words(Agreement value) {
        return HandOffTexts.words(value);
    }

    @Override
    protected void choose(Element element, Agreement value) {
        super.choose(element, value);
        if (value != Agreement.AGREED) {
            element.eUnset(ProcessPackage.Literals.HAND_OFF_RECORD__AGREED_ON);
        }
    }
}
