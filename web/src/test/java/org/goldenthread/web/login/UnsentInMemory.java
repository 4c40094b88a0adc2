package org.goldenthread.web.login;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.content.Unsent;
import org.goldenthread.core.content.UnsentForms;
import org.goldenthread.core.kernel.PersonId;

/** What the database would keep, for two hours and for its writer alone. */
final class UnsentInMemory extends UnsentForms {

    private record Row(PersonId person, Unsent form, Instant until) {}

    private final Map<UUID, Row> rows = new ConcurrentHashMap<>();
    private final Acting acting;
    private final Clock clock;

    UnsentInMemory(Acting acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Optional<UUID> keep(PersonId person, Unsent form) {
        UUID number = UUID.randomUUID();
        rows.put(number, new Row(person, form, clock.instant().plus(KEPT)));
        return Optional.of(number);
    }

    @Override
    public Optional<Unsent> find(UUID number) {
        return Optional.ofNullable(rows.get(number))
                .filter(row -> row.person().equals(acting.current().person())
                        && clock.instant().isBefore(row.until()))
                .map(Row::form);
    }

    @Override
    public void forget(UUID number) {
        rows.remove(number);
    }
}
