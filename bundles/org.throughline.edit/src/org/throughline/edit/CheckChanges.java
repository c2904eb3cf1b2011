package org.throughline.edit;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.throughline.core.check.Check;
import org.throughline.core.check.Checks;
import org.throughline.core.check.ClientContext;
import org.throughline.core.check.Finding;
import org.throughline.model.base.Element;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.SwitchedOffCheck;

/** What can be done in an open client about all that one check finds; each of it is one step for undo. */
public final class CheckChanges {
    private CheckChanges() {}

    private record Tried(Element element, String message) {}

    /**
     * Runs the quick fix of everything that a check finds. Unless its fixes are independent, the check runs anew after
     * each, since one may settle others. How the client was is kept as a backup.
     *
     * @return how many fixes ran
     * @throws IOException where the backup cannot be written; nothing is changed then
     */
    public static int fixAll(ClientSession session, Check check, String label) throws IOException {
        Set<Tried> tried = new HashSet<>();
        session.changeMuch(label, () -> {
            List<Finding> open = open(session, check, tried);
            while (!open.isEmpty()) {
                for (Finding finding : check.hasIndependentFixes() ? open : open.subList(0, 1)) {
                    tried.add(new Tried(finding.element(), finding.message()));
                    finding.fix().change().run();
                }
                open = open(session, check, tried);
            }
        });
        return tried.size();
    }

    private static List<Finding> open(ClientSession session, Check check, Set<Tried> tried) {
        return Checks.run(new ClientContext(session.folder()), List.of(check)).findings().stream()
                .filter(finding -> finding.fix() != null)
                .filter(finding -> !tried.contains(new Tried(finding.element(), finding.message())))
                .toList();
    }

    /**
     * Switches a check off for a client.
     *
     * @param reason why it does not apply; it is kept with the client and told in its report
     */
    public static void switchOff(ClientSession session, String check, String reason, String label) {
        session.change(label, () -> {
            SwitchedOffCheck off = OrganisationFactory.eINSTANCE.createSwitchedOffCheck();
            off.setCheck(check);
            off.setReason(reason);
            remove(session, check);
            session.client().getSwitchedOffChecks().add(off);
        });
    }

    /** Switches a check on again; nothing happens where it is on. */
    public static void switchOn(ClientSession session, String check, String label) {
        session.change(label, () -> remove(session, check));
    }

    private static void remove(ClientSession session, String check) {
        session.client().getSwitchedOffChecks().removeIf(old -> old.getCheck().equals(check));
    }
}
