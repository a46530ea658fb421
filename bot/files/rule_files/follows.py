"""`follows`: when people have the digest of what they follow."""

from bot.files.fields import Fields
from bot.files.rule_files.schedules import read_schedule


def read_digest_schedule(fields: Fields) -> str | None:
    """When the digest is due (a cron expression), or None where a file says nothing of it."""
    inner = fields.inner("follows", "follows")
    if inner is None:
        return None
    every = read_schedule(inner)
    inner.done()
    return every
