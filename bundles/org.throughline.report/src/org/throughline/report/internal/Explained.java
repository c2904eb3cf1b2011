package org.throughline.report.internal;

import org.throughline.improvement.words.Quantity;
import org.throughline.improvement.words.Sentence;
import org.throughline.improvement.words.Sentence.Part;
import org.throughline.report.NumberRegister;
import org.throughline.report.document.Inline.NumberRef;
import org.throughline.report.document.NumberEntry;
import org.throughline.report.document.Text;

/** Enters the numbers of problems and plans in the register, and turns sentences about them into texts. */
public final class Explained {
    private final NumberRegister register;

    /** Takes the register. */
    public Explained(NumberRegister register) {
        this.register = register;
    }

    /** Returns a sentence as a text whose numbers are entered. */
    public Text text(Sentence sentence) {
        Text text = Text.EMPTY;
        for (Part part : sentence.parts()) {
            text = switch (part) {
                case Part.Words words -> text.words(words.words());
                case Part.Name name -> text.name(name.name());
                case Part.Number number -> text.number(ref(number.quantity()));
                case Part.Interval interval ->
                    text.number(new NumberRef(
                            ref(interval.quantity()).entry(),
                            interval.quantity().interval()));
            };
        }
        return text;
    }

    /** Returns a number as a text. */
    public Text text(Quantity quantity) {
        return Text.EMPTY.number(ref(quantity));
    }

    /** Returns a count as a text. */
    public Text count(String key, String what, int count) {
        return text(Quantity.count(key, what, count));
    }

    /** Returns the reference to a number, which is entered where it is not yet. */
    public NumberRef ref(Quantity quantity) {
        return register.refer(
                quantity.key(),
                id -> new NumberEntry(
                        id,
                        Text.of(quantity.what()).text(Text.ofName(quantity.about())),
                        quantity.shown(),
                        quantity.value(),
                        quantity.n(),
                        quantity.interval(),
                        quantity.method(),
                        Text.ofName(quantity.wave()),
                        Shown.period(quantity.from(), quantity.to()),
                        quantity.source()));
    }
}
