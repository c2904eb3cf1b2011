package org.throughline.ui.backup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.throughline.core.RefusedInputException;
import org.throughline.core.backup.Backup;
import org.throughline.core.client.ClientFolder;
import org.throughline.core.diff.Difference;
import org.throughline.edit.phrases.Phrases;
import org.throughline.ui.Messages;

/**
 * What restoring a backup would change.
 *
 * @param sentences what would change, or why the backup cannot be restored; never empty
 */
record BackupChanges(List<String> sentences, boolean canBeRestored) {
    static BackupChanges of(Backup backup, ClientFolder now) {
        try {
            List<String> sentences = new ArrayList<>(
                    backup.differences(now).stream().map(Difference::sentence).toList());
            if (sentences.isEmpty()) {
                sentences.add(Messages.text("backup.sameModel"));
            }
            if (backup.isWhole()) {
                sentences.add(Messages.text("backup.answers"));
            }
            return new BackupChanges(List.copyOf(sentences), true);
        } catch (IOException | RefusedInputException e) {
            return new BackupChanges(List.of(Messages.text("backup.damaged", Phrases.why(e))), false);
        }
    }
}
