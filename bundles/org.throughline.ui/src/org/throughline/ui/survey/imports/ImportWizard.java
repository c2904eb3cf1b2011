package org.throughline.ui.survey.imports;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.throughline.core.RefusedInputException;
import org.throughline.edit.phrases.Phrases;
import org.throughline.model.survey.Survey;
import org.throughline.ui.Messages;
import org.throughline.ui.Problems;

/** Imports answers in six steps: files, dialect, columns, answers, wave, account. */
public final class ImportWizard extends Wizard {
    private final ImportDraft draft;
    private final FilesPage files;
    private final AccountPage account;
    private Survey imported;

    /** Begins with a draft, whose files may be chosen already. */
    public ImportWizard(ImportDraft draft) {
        this.draft = draft;
        this.files = new FilesPage(draft);
        this.account = new AccountPage(draft);
        setWindowTitle(Messages.text("import.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(files);
        addPage(new DialectPage(draft, this));
        addPage(new ColumnsPage(draft));
        addPage(new AnswersPage(draft));
        addPage(new WavePage(draft));
        addPage(account);
    }

    IWizardPage last() {
        return account;
    }

    /** Returns whether nothing needs a look between a page and the account: the client knows such files. */
    boolean passesOver(ImportPage page) {
        return page == files && draft.isKnown();
    }

    /** Returns whether there is enough to go on from a page: from the columns on, one must answer a question. */
    boolean mayLeave(ImportPage page) {
        boolean before = page == files || page instanceof DialectPage;
        boolean may = before || draft.shown().hasQuestions();
        if (!may) {
            page.setErrorMessage(Messages.text("import.columns.none"));
        }
        return may;
    }

    /** Reads and settles what is left, with progress and Cancel; says on the page why where that fails. */
    boolean settle() {
        if (draft.isSettled()) {
            return true;
        }
        ImportDraft.Work work = draft.work();
        WizardPage page = (WizardPage) getContainer().getCurrentPage();
        page.setErrorMessage(null);
        try {
            getContainer().run(true, true, monitor -> run(work, monitor));
            return true;
        } catch (InterruptedException cancelled) {
            page.setErrorMessage(Messages.text("import.cancelled"));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof RefusedInputException)) {
                Problems.log(e.getCause());
            }
            page.setErrorMessage(Phrases.why(e.getCause()));
        }
        return false;
    }

    private static void run(ImportDraft.Work work, IProgressMonitor monitor)
            throws InvocationTargetException, InterruptedException {
        try {
            work.run(new MonitorWatch(monitor));
        } catch (CancellationException e) {
            throw new InterruptedException();
        } catch (IOException | RefusedInputException | RuntimeException e) {
            throw new InvocationTargetException(e);
        } finally {
            monitor.done();
        }
    }

    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == account
                && draft.isSettled()
                && draft.shown().hasQuestions();
    }

    @Override
    public boolean performFinish() {
        try {
            imported = draft.finish(Messages.text("import.title"));
            return true;
        } catch (IOException e) {
            Problems.log(e);
            account.setErrorMessage(Messages.text("import.failed", Phrases.why(e)));
            return false;
        }
    }

    /** Returns the survey that has the answers now; null where nothing was imported. */
    public Survey imported() {
        return imported;
    }
}
