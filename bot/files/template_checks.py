"""What a home's own templates lack beside the shipped ones: they may be copies of an older Reeve's."""

from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path

from jinja2 import TemplateError, meta, nodes

from bot.files.nearest import did_you_mean
from bot.files.templates import SHIPPED, environment_of

_FOLDER_OF_RULES = "alert"
_PARSER = environment_of(())


def templates_in(folder: Path) -> list[str]:
    """The templates of a folder, such as `alert/single.j2`."""
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.j2"))


def doubts_about(own: Path, rule_folders: Collection[str]) -> Iterator[str]:
    """What is doubtful about a home's own templates: file by file, what it lacks, or that nothing uses it.

    `rule_folders` are those that rules name: they hold what the shipped `alert` does. One that cannot be compiled is
    passed over. Nothing is rendered.
    """
    shipped = templates_in(SHIPPED)
    for path in templates_in(own):
        event, _, name = path.partition("/")
        known = path if path in shipped or event not in rule_folders else f"{_FOLDER_OF_RULES}/{name}"
        if known not in shipped:
            if not _is_included(own, path):
                near = did_you_mean(path, shipped)
                yield f"templates/{path}: Reeve has no template of this name and never uses it{near}"
            continue
        tree = _tree(own / path)
        if tree is None:
            continue
        for word in sorted(meta.find_undeclared_variables(tree) - _given(known.partition("/")[0])):
            yield f"templates/{path}: it names {word!r}, which the shipped templates beside it do not know"
        lacking = sorted(_blocks(_tree(SHIPPED / known)) - _blocks(tree))
        if lacking:
            yield f"templates/{path}: it lacks {', '.join(lacking)} of the shipped one"


@cache
def _given(event: str) -> frozenset[str]:
    """The names that the shipped templates of a folder use: what they are given has these. They never change."""
    trees = map(_tree, sorted((SHIPPED / event).rglob("*.j2")))
    return frozenset(name for tree in trees if tree is not None for name in meta.find_undeclared_variables(tree))


def _is_included(own: Path, path: str) -> bool:
    """Whether another of the home's own templates takes this one in."""
    trees = (_tree(own / one) for one in templates_in(own))
    return any(path in meta.find_referenced_templates(tree) for tree in trees if tree is not None)


def _blocks(tree: nodes.Template | None) -> set[str]:
    return {block.name for block in tree.find_all(nodes.Block)} if tree is not None else set()


def _tree(file: Path) -> nodes.Template | None:
    """What a template says, None where it cannot be read: that is told of elsewhere."""
    try:
        return _PARSER.parse(file.read_text(encoding="utf-8"))
    except (TemplateError, OSError, UnicodeDecodeError, RecursionError):
        return None
