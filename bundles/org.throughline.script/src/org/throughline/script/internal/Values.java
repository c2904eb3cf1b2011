package org.throughline.script.internal;

import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.mozilla.javascript.ScriptRuntime;

/** Attributes as a script sees them: texts, numbers, truth; dates, times and choices as the files write them. */
final class Values {
    private Values() {}

    static Object read(EObject owner, EAttribute attribute, Object value) {
        if (value == null || attribute.isUnsettable() && !owner.eIsSet(attribute)) {
            return null;
        }
        return switch (value) {
            case Boolean yes -> yes;
            case String text -> text;
            case Number number -> number.doubleValue();
            default -> EcoreUtil.convertToString(attribute.getEAttributeType(), value);
        };
    }

    static Object given(EObject owner, EAttribute attribute, Object value) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == boolean.class && value instanceof Boolean
                || type == String.class && (value instanceof CharSequence || value instanceof Number)) {
            return value instanceof Boolean ? value : ScriptRuntime.toString(value);
        }
        if (value instanceof Number number) {
            double exact = number.doubleValue();
            if (type == double.class && Double.isFinite(exact)) {
                return exact;
            }
            if (type == int.class && exact == (int) exact) {
                return (int) exact;
            }
        }
        boolean asText = type != boolean.class && type != double.class && type != int.class && type != String.class;
        Object parsed = asText && value instanceof CharSequence text ? parsed(attribute, text.toString()) : null;
        if (parsed == null) {
            throw Elements.refused(Elements.place(owner, attribute) + " takes " + wanted(attribute.getEAttributeType())
                    + ", not " + Elements.words(value));
        }
        return parsed;
    }

    private static Object parsed(EAttribute attribute, String text) {
        try {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static String wanted(EDataType type) {
        if (type instanceof EEnum choices) {
            return choices.getELiterals().stream()
                    .map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining("', '", "one of '", "'"));
        }
        return switch (type.getName()) {
            case "Date" -> "a date such as '2026-03-31'";
            case "Duration" -> "a duration such as 'PT15M'";
            case "EBoolean" -> "true or false";
            case "EInt" -> "a whole number";
            case "EDouble" -> "a number";
            case "EString" -> "a text";
            default -> "a " + type.getName() + " as the client's files write it";
        };
    }
}
