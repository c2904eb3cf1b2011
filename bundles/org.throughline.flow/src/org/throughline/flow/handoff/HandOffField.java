package org.throughline.flow.handoff;

import org.throughline.model.process.Agreement;

/** One field of a hand-off as somebody types it, for tables that are edited cell by cell. */
public enum HandOffField {
    /** The name of the product. */
    PRODUCT,
    /** The customer's need in his words. */
    NEED,
    /** What the customer requires. */
    REQUIREMENT,
    /** What the customer is told. */
    SCRIPT,
    /** The day on which both agreed. */
    AGREED_ON,
    /** The share that comes on time. */
    TIMELINESS,
    /** The share that can be used as received. */
    COMPLETE_ACCURATE;

    /** Returns what is entered in the field. */
    public String in(HandOffEntry entry) {
        return switch (this) {
            case PRODUCT -> entry.product();
            case NEED -> entry.need();
            case REQUIREMENT -> entry.requirement();
            case SCRIPT -> entry.script();
            case AGREED_ON -> entry.agreedOn();
            case TIMELINESS -> entry.timeliness();
            case COMPLETE_ACCURATE -> entry.completeAccurate();
        };
    }

    /** Returns an entry with something else in the field; a day of agreement says that both agreed. */
    public HandOffEntry with(HandOffEntry entry, String typed) {
        boolean agreed = this == AGREED_ON && !typed.isBlank();
        return new HandOffEntry(
                this == PRODUCT ? typed : entry.product(),
                this == NEED ? typed : entry.need(),
                this == REQUIREMENT ? typed : entry.requirement(),
                this == SCRIPT ? typed : entry.script(),
                agreed ? Agreement.AGREED : entry.agreement(),
                this == AGREED_ON ? typed : entry.agreedOn(),
                this == TIMELINESS ? typed : entry.timeliness(),
                this == COMPLETE_ACCURATE ? typed : entry.completeAccurate());
    }

    /** Returns an entry with another agreement; the day goes where both do not agree. */
    public static HandOffEntry with(HandOffEntry entry, Agreement agreement) {
        return new HandOffEntry(
                entry.product(),
                entry.need(),
                entry.requirement(),
                entry.script(),
                agreement,
                agreement == Agreement.AGREED ? entry.agreedOn() : "",
                entry.timeliness(),
                entry.completeAccurate());
    }
}
