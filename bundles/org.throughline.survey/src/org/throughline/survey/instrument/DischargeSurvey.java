package org.throughline.survey.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.throughline.core.client.ClientFolder;
import org.throughline.model.organisation.Aspect;
import org.throughline.model.organisation.Client;
import org.throughline.model.organisation.Need;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Party;
import org.throughline.model.organisation.Product;
import org.throughline.model.survey.Question;
import org.throughline.model.survey.QuestionKind;
import org.throughline.model.survey.Survey;
import org.throughline.model.survey.SurveyFactory;

/**
 * The three questions at discharge, one for each aspect of the patient's product: he understands what ails him, the
 * treatment and its effects, and what to do at home.
 */
public final class DischargeSurvey {
    private static final Map<String, List<String>> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("diagnosis", List.of("ails", "wrong with", "diagnos", "illness", "fehlt", "krankheit"));
        WORDS.put("treatment", List.of("treatment", "effects", "therap", "behandlung", "wirkung"));
        WORDS.put("home", List.of("home", "zu hause", "zuhause", "daheim"));
    }

    private DischargeSurvey() {}

    /**
     * What was made.
     *
     * @param product the product with the three aspects, made since the client had no aspects; null where it had some
     * @param unlinked the questions for which no aspect was found, so that they measure nothing yet
     */
    public record Result(Survey survey, Product product, List<Question> unlinked) {}

    /** Returns the name that the survey gets where none is asked for, in the client's language. */
    public static String usualName(Client client) {
        return InstrumentTexts.in(InstrumentTexts.language(client)).text("discharge.name");
    }

    /**
     * Adds the survey to a client. A question measures the aspect that is about the same; a client who has no product
     * with aspects gets the product with these three.
     *
     * @param name what it is called; null for the usual name
     */
    public static Result create(ClientFolder folder, String name) {
        Client client = folder.client();
        String language = InstrumentTexts.language(client);
        boolean bare = client.getProducts().stream()
                .allMatch(product -> product.getAspects().isEmpty());
        Product product = bare ? product(client, InstrumentTexts.in(language)) : null;
        Survey survey = SurveyFactory.eINSTANCE.createSurvey();
        survey.setName(name == null ? usualName(client) : name);
        survey.setLanguage(language);
        QuestionBuilder build = new QuestionBuilder(language);
        List<Question> unlinked = new ArrayList<>();
        Set<Aspect> taken = new HashSet<>();
        for (String code : WORDS.keySet()) {
            Question question = build.question(code, QuestionKind.YES_NO, texts -> texts.text("discharge." + code));
            question.setName(InstrumentTexts.in(language).text("discharge." + code + ".name"));
            survey.getQuestions().add(question);
            Aspect aspect = aspect(client, code, taken);
            if (aspect == null) {
                unlinked.add(question);
            } else {
                taken.add(aspect);
                question.getMeasures().add(aspect);
            }
        }
        folder.add(survey);
        return new Result(survey, product, List.copyOf(unlinked));
    }

    private static Product product(Client client, InstrumentTexts texts) {
        Product product = OrganisationFactory.eINSTANCE.createProduct();
        product.setName(texts.text("discharge.product"));
        for (String code : WORDS.keySet()) {
            Aspect aspect = OrganisationFactory.eINSTANCE.createAspect();
            aspect.setName(texts.text("discharge." + code + ".aspect"));
            aspect.setStatement(texts.text("discharge." + code + ".statement"));
            product.getAspects().add(aspect);
        }
        client.getProducts().add(product);
        return product;
    }

    /** Looks among what the ultimate customers need first; null where no aspect has one of the words. */
    private static Aspect aspect(Client client, String code, Set<Aspect> taken) {
        List<Product> products = new ArrayList<>(client.getProducts());
        products.sort((a, b) -> Boolean.compare(isUltimate(b), isUltimate(a)));
        for (Product product : products) {
            for (Aspect aspect : product.getAspects()) {
                String text = (aspect.getName() + " " + aspect.getStatement()).toLowerCase(Locale.ROOT);
                if (!taken.contains(aspect) && WORDS.get(code).stream().anyMatch(text::contains)) {
                    return aspect;
                }
            }
        }
        return null;
    }

    private static boolean isUltimate(Product product) {
        for (Need need : product.getSatisfies()) {
            if (need.getParticipant() instanceof Party party && party.isUltimateCustomer()) {
                return true;
            }
        }
        return false;
    }
}
