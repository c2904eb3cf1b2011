package org.throughline.report.privacy;

/** How something may tell who somebody is. */
public enum PersonalKind {
    /** A mail address. */
    MAIL("mail address"),
    /** A telephone number. */
    PHONE("telephone number"),
    /** A date of birth, named as one. */
    BIRTH("date of birth"),
    /** The number of a patient, a record, an insurance, named as one. */
    RECORD("number of a patient or record"),
    /** A name behind a title, such as Mrs or Dr. */
    PERSON("name of a person"),
    /** The address of a computer. */
    COMPUTER("address of a computer"),
    /** What somebody said in his own words. */
    OWN_WORDS("somebody's own words");

    private final String words;

    PersonalKind(String words) {
        this.words = words;
    }

    /** Returns it in a few words. */
    public String words() {
        return words;
    }
}
