package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Brings in what somebody on the machine laid before the portal. All of it is one transaction with its answer; killed anywhere,
 * it is done by the next round, and once.
 */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ImportRound {

    private static final String OF_THE_MACHINE = "was laid there by whoever has the machine, and tells nobody anything";

    private Imports imports;
    private Importing importing;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ImportRound() {}

    @Inject
    ImportRound(Imports imports, Importing importing, PortalClock clock) {
        this.imports = imports;
        this.importing = importing;
        this.clock = clock;
    }

    /** What has no answer yet, the first first. */
    @OpenToAll(OF_THE_MACHINE)
    public List<UUID> waiting() {
        return imports.waiting();
    }

    /** Brings one in, or says in one sentence why not. Called again, it changes nothing. */
    @OpenToAll(OF_THE_MACHINE)
    public void bringIn(UUID id) {
        try {
            importing.bringIn(id);
        } catch (NotBroughtIn not) {
            importing.answer(id, ImportRow.Outcome.REFUSED, not.sentence());
        } catch (CannotBeDone not) {
            importing.answer(id, ImportRow.Outcome.REFUSED, "This cannot be done: " + not.textKey() + ".");
        } catch (Importing.OnlyTried tried) {
            importing.answer(id, ImportRow.Outcome.TRIED, tried.answer());
        }
    }

    /** What {@code ./portal content import} does on the machine. @param files path to text */
    @OpenToAll(OF_THE_MACHINE)
    @Transactional
    public UUID lay(String name, String how, Map<String, String> files) {
        UUID id = Ids.next();
        imports.add(new ImportRow(id, name, ImportKind.named(how), ContentPack.of(files), clock.now()));
        return id;
    }

    /** What came of it, and in the lines after that of which file. */
    @OpenToAll(OF_THE_MACHINE)
    public String answer(UUID id) {
        return imports.find(id).map(row -> row.outcome() + "\n" + row.answer()).orElse("");
    }
}
