package org.throughline.flow.properties;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.throughline.flow.Messages;
import org.throughline.model.base.Element;

/** Yes or no. */
public final class YesNoProperty extends ChoiceProperty<Boolean> {

    /** Makes a row for an attribute that is true or false. */
    public YesNoProperty(EAttribute feature, String label) {
        super(feature, label);
    }

    @Override
    protected List<Boolean> choices(Element element) {
        return List.of(false, true);
    }

    @Override
    protected String words(Boolean value) {
        return value ? Messages.yes : Messages.no;
    }
}
