package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.core.check.Severity;
import org.throughline.model.base.CustomField;
import org.throughline.model.base.Element;
import org.throughline.model.base.FieldValue;

/** Finds values of own fields that are not of the kind that the field asks for. */
public final class FieldValueOfWrongKind extends ModelCheck {
    /** Makes the check. */
    public FieldValueOfWrongKind() {
        super("data.field-value", Severity.ERROR);
    }

    @Override
    protected void find(ClientContext client, Consumer<Finding> found) {

        for (Element element : client.elements()) {
            for (FieldValue value : element.getFieldValues()) {
                CustomField field = value.getField();
                if (field == null) {
                    found.accept(variant("fieldless", value, null, element));
                } else if (!Names.isBlank(value.getValue())
                        && !fits(value.getValue().strip(), field)) {
                    found.accept(variant(field.getKind().getLiteral(), value, null, element, field, value.getValue()));
                }
            }
        }
    }

    private static boolean fits(String value, CustomField field) {
        try {
            return switch (field.getKind()) {
                case TEXT -> true;
                case NUMBER -> Double.isFinite(Double.parseDouble(value));
                case DATE -> LocalDate.parse(value) != null;
                case CHOICE -> field.getChoices().contains(value);
            };
        } catch (NumberFormatException | DateTimeParseException e) {
            return false;
        }
    }
}
