"""The tables, one file a subject. Importing this package makes all of them known to `Base.metadata`."""

from bot.store.tables import (
    alerts,
    digests,
    figure_doubts,
    file_sets,
    follows,
    import_offers,
    imports,
    inbound,
    jobs,
    known_causes,
    observations,
    outbox,
    pauses,
    questions,
    requests,
    updates,
)

__all__ = [
    "alerts",
    "digests",
    "figure_doubts",
    "file_sets",
    "follows",
    "import_offers",
    "imports",
    "inbound",
    "jobs",
    "known_causes",
    "observations",
    "outbox",
    "pauses",
    "questions",
    "requests",
    "updates",
]
