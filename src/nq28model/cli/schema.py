"""``nq28model schema [DOCUMENT]``: the JSON Schema of a kind of document, or of a rule's sheet."""

from collections.abc import Callable
from typing import Annotated

from nq28model.cli import options
from nq28model.cli.completion import completing, rule_names
from nq28model.cli.printer import Printer
from nq28model.codec import DOCUMENT_KINDS
from nq28model.rules import RULEBOOK
from nq28model.schema import schema_of, schema_of_sheet
from nq28model.words import Words

MORE = Words(
    vi="Lược đồ luôn là JSON, có --json hay không cũng vậy.", en="A schema is JSON, with --json and without it."
)
_COMPLETE = completing(lambda _: (*((kind.id, kind.words) for kind in DOCUMENT_KINDS), *rule_names))
_KINDS = ", ".join(kind.id for kind in DOCUMENT_KINDS)
_A_DOCUMENT = Words(vi="VĂN_BẢN", en="DOCUMENT")
_DOCUMENT = Words(
    vi="{kinds}; hoặc mã của một quy tắc; nếu không nêu: registry.",
    en="{kinds}; or the id of a rule; registry where none is given.",
).fill(kinds=_KINDS)


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""

    def schema(
        document: Annotated[
            str, options.argument(_A_DOCUMENT, _DOCUMENT, printer.language, autocompletion=_COMPLETE)
        ] = "registry",
    ) -> None:
        printer.say_json(schema_of_sheet(RULEBOOK[document]) if document in RULEBOOK else schema_of(document))

    return schema
