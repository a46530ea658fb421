"""The tables, one file a subject. Importing this package makes all of them known to `Base.metadata`."""

from bot.store.tables import (
    alerts,
    file_sets,
    follows,
    imports,
    inbound,
    jobs,
    observations,
    outbox,
    questions,
    requests,
    updates,
)

__all__ = [
    "alerts",
    "file_sets",
    "follows",
    "imports",
    "inbound",
    "jobs",
    "observations",
    "outbox",
    "questions",
    "requests",
    "updates",
]
