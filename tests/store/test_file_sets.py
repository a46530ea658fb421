"""The last good sets of files."""

from __future__ import annotations

from sqlalchemy import Engine

from bot.store.file_sets import FileSetStore
from tests.files.observation_files import FIRST


def test_there_is_no_newest_set_before_the_first(engine: Engine) -> None:
    assert FileSetStore(engine).newest("catalogue") is None


def test_the_newest_set_of_each_kind_is_the_last_one_kept(engine: Engine) -> None:
    sets = FileSetStore(engine)
    assert sets.keep("catalogue", {"data/catalogue/areas.yaml": "areas: []  # é"}, FIRST)
    assert sets.keep("rules", {"rules/one.yaml": "rules: []"}, FIRST)
    assert sets.keep("catalogue", {"data/catalogue/areas.yaml": "areas: [1]"}, FIRST)
    assert sets.newest("catalogue") == {"data/catalogue/areas.yaml": "areas: [1]"}
    assert sets.newest("rules") == {"rules/one.yaml": "rules: []"}


def test_the_same_set_again_is_not_kept_twice(engine: Engine) -> None:
    sets = FileSetStore(engine)
    assert sets.keep("rules", {"a.yaml": "1", "b.yaml": "2"}, FIRST)
    assert not sets.keep("rules", {"b.yaml": "2", "a.yaml": "1"}, FIRST)


def test_a_set_that_comes_back_is_the_newest_again(engine: Engine) -> None:
    sets = FileSetStore(engine)
    kept = [sets.keep("rules", {"a.yaml": text}, FIRST) for text in ("1", "2", "1")]
    assert kept == [True, True, True]
    assert sets.newest("rules") == {"a.yaml": "1"}
