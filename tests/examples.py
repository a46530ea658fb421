"""How many examples a property is tried on."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

RANDOM = "REEVE_RANDOM" in os.environ


def examples(number: int, at_random: int) -> settings:
    """The same few each time, and many where new ones are looked for (`REEVE_RANDOM=1`)."""
    return settings(
        max_examples=at_random if RANDOM else number,
        deadline=None,
        suppress_health_check=[HealthCheck.function_scoped_fixture],
    )
