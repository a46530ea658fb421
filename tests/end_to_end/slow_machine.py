"""The local workspace of `reeve run` with time for an app on a machine that is busy with other tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.workspace import limits


@contextmanager
def ten_times_the_patience() -> Iterator[None]:
    """Workspaces wait ten times as long as Slack does; what they do after that is tested in tests/workspace."""
    with pytest.MonkeyPatch.context() as patched:
        for name in ("ACKNOWLEDGE_SECONDS", "TRIGGER_SECONDS"):
            limit: limits.Limit = getattr(limits, name)
            patched.setattr(limits, name, limits.Limit(limit.most * 10, limit.source))
        yield
