from pathlib import Path
from typing import get_args

import pytest

from bot.watching.rules import Condition

ROOT = Path(__file__).parents[3]
KINDS = [condition.kind for condition in get_args(Condition)]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "place",
    [
        pytest.param("bot/watching/kinds/{}.py", id="code"),
        pytest.param("tests/watching/kinds/test_{}.py", id="test"),
        pytest.param("tests/golden/evaluate/{}.txt", id="golden file"),
        pytest.param("docs/rules/{}.md", id="page"),
    ],
)
def test_every_kind_has_its_code_its_test_its_golden_file_and_its_page(kind: str, place: str) -> None:
    assert (ROOT / place.format(kind)).is_file()
