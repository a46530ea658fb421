"""The team of a home: who is in which of its channels, and who can see and join them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.files.catalogue import read_catalogue
from bot.workspace import serve
from bot.workspace.control_client import ControlError
from bot.workspace.home_team import VIEWER, team_of

SAMPLE = Path(__file__).parents[2]


def test_a_channel_above_official_is_private_and_who_is_no_more_than_a_viewer_neither_sees_nor_joins_it() -> None:
    catalogue = read_catalogue(SAMPLE)
    marked = {channel.slack for channel in catalogue.channels.values() if channel.marking.value != "official"}
    team = team_of(catalogue)
    assert marked
    assert {channel.id for channel in team.channels if channel.is_private} == marked
    with serve(team, clock=lambda: datetime(2026, 4, 20, tzinfo=UTC)) as workspace:
        seen = {each["id"] for each in workspace.control.view(VIEWER.id)["channels"] if not each["is_im"]}
        assert seen == {channel.slack for channel in catalogue.channels.values()} - marked
        for channel in marked:
            with pytest.raises(ControlError, match="channel_not_found"):
                workspace.control.order("join", user=VIEWER.id, channel=channel)
