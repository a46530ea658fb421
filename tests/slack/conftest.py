"""A local workspace for the tests of the messenger and of delivery, and mail to send to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.workspace import RunningWorkspace, default_team, serve


@pytest.fixture(scope="module")
def workspace() -> Iterator[RunningWorkspace]:
    """One for a test module; its clock is the real one, since timestamps order what is looked for."""
    with serve(default_team(), clock=lambda: datetime.now(UTC), rate_scale=None) as running:  # noqa: TID251 - Slack's clock
        yield running
