"""`title`: a line of Jinja2 over what an alert knows, checked before it is ever rendered."""

from collections.abc import Mapping

from jinja2 import TemplateError, nodes
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.files.fields import Fields, listed
from bot.files.nearest import did_you_mean
from bot.files.yaml_source import Scalar
from bot.watching.findings import DETAIL_NAMES

NAMES: Mapping[str, tuple[str, ...]] = {
    "alert": (),
    "rule": ("id", "kind"),
    "severity": (),
    "state": (),
    "reason": (),
    "ending": (),
    "opened": (),
    "ended": (),
    "as_at": (),
    "periods": (),
    "measure": ("key", "name", "unit", "better", "source", "description"),
    "area": ("key", "name", "kind"),
    "group": (),
    "deliverable": ("key", "title", "outcome", "elements"),
    "lead": ("key", "title"),
    "taken": ("by", "words", "until", "at"),
    "fired": ("value", "reason", "period", "beyond"),
    "finding": ("value", "reason", "period", "beyond"),
    "detail": DETAIL_NAMES,
    "period": (),
    "value": (),
}
"""What a title may name, and the parts of what has parts."""

FILTERS = ("figure", "line", "signed")
"""Reeve's own filters, beside Jinja2's."""

_ENVIRONMENT = ImmutableSandboxedEnvironment()


def read_title(fields: Fields) -> str:
    """The title as it was written, once its syntax, its names, their parts and its filters are known to be right."""
    title = fields.line("title", required=True)
    node = fields.node("title")
    if isinstance(node, Scalar) and title:
        for fault in faults_in(title):
            fields.fault(node, f"'title': {fault}")
    return title


def faults_in(template: str) -> list[str]:
    """What is wrong with a line of Jinja2, in words; empty where nothing is.

    The line is parsed and no more: compiling it would already work out what it computes.
    """
    try:
        tree = _ENVIRONMENT.parse(template)
    except TemplateError as error:
        return [f"the template cannot be read: {error.message}"]
    except RecursionError:
        return ["the template cannot be read: it is nested too deeply"]
    return [*_unknown_names(tree), *_unknown_parts(tree), *_unknown_filters_and_tests(tree)]


def _unknown_names(tree: nodes.Template) -> list[str]:
    names = list(tree.find_all(nodes.Name))
    own = {name.name for name in names if name.ctx != "load"}
    unknown = {name.name for name in names} - own - set(NAMES) - set(_ENVIRONMENT.globals)
    known = f"; known are {', '.join(NAMES)}"
    return [f"{name!r} is not known to templates{did_you_mean(name, NAMES) or known}" for name in sorted(unknown)]


def _unknown_parts(tree: nodes.Template) -> list[str]:
    found = []
    for part in tree.find_all(nodes.Getattr):
        known = NAMES.get(part.node.name, ()) if isinstance(part.node, nodes.Name) else ()
        if known and part.attr not in known and isinstance(part.node, nodes.Name):
            proposal = did_you_mean(part.attr, known) or listed("; it has ", known)
            found.append(f"{part.node.name!r} has no {part.attr!r}{proposal}")
    return found


def _unknown_filters_and_tests(tree: nodes.Template) -> list[str]:
    filters, tests = {*_ENVIRONMENT.filters, *FILTERS}, set(_ENVIRONMENT.tests)
    found = [("filter", used.name, filters) for used in tree.find_all(nodes.Filter) if used.name not in filters]
    found += [("test", used.name, tests) for used in tree.find_all(nodes.Test) if used.name not in tests]
    return [f"there is no {noun} {name!r}{did_you_mean(name, known)}" for noun, name, known in found]
