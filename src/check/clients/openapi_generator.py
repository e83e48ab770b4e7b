"""Reads every collection by the client of openapi-generator (python): python openapi_generator.py ADDRESS LETTER"""

import sys
from typing import Callable, List, Optional, Protocol, Sequence, TypeVar
from urllib.parse import parse_qs, urlsplit

import undersigned_client as api

T = TypeVar("T", covariant=True)


class Page(Protocol[T]):
    """A page of any collection."""

    @property
    def total(self) -> int: ...
    @property
    def items(self) -> Sequence[T]: ...
    @property
    def next(self) -> Optional[str]: ...


checked = 0


def check(holds: bool, what: str) -> None:
    global checked
    if not holds:
        sys.exit("not as expected: " + what)
    checked += 1


def whole(name: str, read: Callable[[Optional[str]], Page[T]]) -> List[T]:
    """All items of a collection, page by page."""
    items: List[T] = []
    cursor = None
    while True:
        page = read(cursor)
        items.extend(page.items)
        if page.next is None:
            check(len(items) == page.total, f"{len(items)} {name} of {page.total}")
            return items
        cursor = parse_qs(urlsplit(page.next).query)["cursor"][0]


def main(address: str, letter: str) -> None:
    client = api.ApiClient(api.Configuration(host=address))
    include, limit = ["letter"], 40
    statistics, signatories = api.StatisticsApi(client), api.SignatoriesApi(client)

    figures = whole(
        "statistics",
        lambda cursor: statistics.list_statistics_of_all_letters(include=["letter", "sources"], limit=limit, cursor=cursor),
    )
    check(all(figure.letter_title and figure.source_labels is not None for figure in figures), "a row stands alone")
    check(any(figure.period is None and figure.unit is None for figure in figures), "null is None")
    check(all(figure.measure in list(api.Measure) for figure in figures), "measures")
    names = whole(
        "signatories",
        lambda cursor: signatories.list_signatories(letter, include=include, limit=limit, cursor=cursor),
    )
    check(all(name.letter_date == "2022-07-11" for name in names), "the date of the letter")
    others = signatories.count_signatories(letter, not_kind=[api.SignatoryKind.ORGANIZATION])
    persons = [name for name in names if name.kind != api.SignatoryKind.ORGANIZATION]
    check(others.total == len(persons), "negation")
    facets = signatories.list_signatories(letter, facets=["kind"], limit=1).facets
    check(facets is not None and facets["kind"][0].value == api.SignatoryKind.ORGANIZATION, "facets")

    whole("letters", lambda cursor: api.LettersApi(client).list_letters(limit=limit, cursor=cursor))
    for of_all_letters in (
        api.RecipientsApi(client).list_recipients_of_all_letters,
        api.SectionsApi(client).list_sections_of_all_letters,
        api.DemandsApi(client).list_demands_of_all_letters,
        api.CitationsApi(client).list_citations_of_all_letters,
        api.FindingsApi(client).list_findings_of_all_letters,
        api.RevisionsApi(client).list_revisions_of_all_letters,
        api.SearchApi(client).search,
    ):
        whole(of_all_letters.__name__, lambda cursor: of_all_letters(include=include, limit=limit, cursor=cursor))
    whole("organizations", lambda cursor: api.OrganizationsApi(client).list_organizations(limit=limit, cursor=cursor))
    events = api.EventsApi(client).list_events_of_all_letters(type=[api.LetterEventType.PUBLISHED])
    check(all(event.type == api.LetterEventType.PUBLISHED and event.at is not None for event in events.items), "events")

    one = api.LettersApi(client).get_letter(letter, include=["signatories", "statistics"])
    check(one.signatories is not None and len(one.signatories) == len(names), "a letter with its parts")
    check(one.subject is None and one.statistics is not None, "a letter without a subject")
    figure = statistics.get_statistic(letter, (one.statistics or [])[0].id)
    check(figure.currency is None and figure.quote.exact in api.LettersApi(client).get_text(letter), "the text")
    reference = api.CitingApi(client).cite_letter(letter, _headers={"Accept": "text/plain"})
    check("2022" in reference, "a reference")
    check(api.LettersApi(client).get_data(letter)[:2] == b"PK", "an archive")
    missing = None
    try:
        api.LettersApi(client).get_letter("none")
    except api.ApiException as problem:
        missing = problem.data
    check(missing is not None and missing.type == "/problems/not-found", "the type of a problem")
    print(f"openapi-generator for Python: {checked} expectations hold")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
