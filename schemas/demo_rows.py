"""The rows of the demo database, made from demo.toml by seeded dice.

Promises the same rows for the same seed on every Python and every day: nothing reads the clock, and
the dice use only `random.random`, whose sequence Python promises to keep. Knows nothing of SQL.
Does not promise rows that suit statistics; they are made up.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

WORDS = Path(__file__).with_name("demo.toml")
SEED = 1998
FIRST_DAY = date(2023, 1, 3)
LAST_DAY = date(2025, 12, 20)
CUSTOMERS = 240
ORDERS = 820

Row = dict[str, Any]
Rows = dict[str, list[Row]]
T = TypeVar("T")


class Dice:
    """Seeded choices that are the same on every Python."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random

    def chance(self, probability: float) -> bool:
        """Whether something happens that happens so often."""
        return self._random() < probability

    def between(self, low: int, high: int) -> int:
        """A whole number, both ends included."""
        return low + int(self._random() * (high - low + 1))

    def pick(self, items: Sequence[T]) -> T:
        """Any of the items, each as likely as the next."""
        return items[self.between(0, len(items) - 1)]

    def weighted(self, items: Iterable[tuple[T, float]]) -> T:
        """One of (item, weight)."""
        pairs = list(items)
        point = self._random() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            point -= weight
            if point < 0:
                return item
        return pairs[-1][0]

    def day(self, first: date, last: date) -> date:
        """A day, both ends included."""
        return first + timedelta(days=self.between(0, (last - first).days))


def make_rows(seed: int = SEED) -> Rows:
    """All rows, by table name."""
    words = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    dice = Dice(seed)
    rows: Rows = {
        "stores": _numbered(words["stores"], "name city country opened_year floor_area"),
        "suppliers": _numbered(words["suppliers"], "name region country founded_year"),
    }
    rows["employees"] = _employees(dice, words, rows)
    rows["customers"] = _customers(dice, words)
    rows["addresses"] = _addresses(dice, words, rows)
    rows |= _catalogue(dice, words, rows)
    rows |= _orders(dice, rows)
    rows["reviews"] = _reviews(dice, words, rows)
    return rows


def _numbered(lines: Iterable[Sequence[Any]], names: str) -> list[Row]:
    columns = ["id", *names.split()]
    return [dict(zip(columns, (i, *line), strict=True)) for i, line in enumerate(lines, start=1)]


def _person(dice: Dice, words: Mapping[str, Any], country: str) -> tuple[str, str]:
    """A name, and how it stands in an e-mail address."""
    if dice.chance({"China": 1.0, "Singapore": 0.5}.get(country, 0.08)):
        (family, family_latin), (given, given_latin) = (
            dice.pick(words["surnames"]),
            dice.pick(words["given_names"]),
        )
        return family + given, f"{given_latin}.{family_latin}"
    first, last = dice.pick(words["first_names"]), dice.pick(words["last_names"])
    return f"{first} {last}", f"{first}.{last}".lower()


def _employees(dice: Dice, words: Mapping[str, Any], rows: Rows) -> list[Row]:
    people: list[Row] = []

    def hire(title: str, store: Row, manager: Row | None, low: int, high: int) -> Row:
        person = {
            "id": len(people) + 1,
            "name": _person(dice, words, store["country"])[0],
            "job_title": title,
            "salary": dice.between(low, high) * 10.0,
            "hired_on": dice.day(date(max(store["opened_year"], 2005), 2, 1), date(2024, 12, 1))
            if manager
            else date(1998, 3, 9),
            "store_id": store["id"],
            "manager_id": manager and manager["id"],
        }
        people.append(person)
        return person

    director = hire("director", rows["stores"][0], None, 4200, 4200)
    for store in rows["stores"]:
        manager = hire("store manager", store, director, 1850, 2600)
        for _ in range(dice.between(1, 2)):
            hire("tea master", store, manager, 1200, 1650)
        for _ in range(1 + store["floor_area"] // 80):
            hire("sales assistant", store, manager, 620, 980)
    return people


def _customers(dice: Dice, words: Mapping[str, Any]) -> list[Row]:
    places = [((city, country), weight) for city, country, weight in words["cities"]]
    people: dict[str, Row] = {}
    while len(people) < CUSTOMERS:
        city, country = dice.weighted(places)
        name, latin = _person(dice, words, country)
        while name in people:
            name, latin = _person(dice, words, country)
        membership = dice.weighted([("bronze", 60), ("silver", 28), ("gold", 12)])
        most_points = {"bronze": 400, "silver": 1800, "gold": 6000}[membership]
        people[name] = {
            "id": len(people) + 1,
            "name": name,
            "email": f"{latin}@example.{dice.pick(['com', 'org', 'net'])}",
            "city": city,
            "country": country,
            "birth_year": None if dice.chance(0.1) else dice.between(1948, 2005),
            "membership": membership,
            "points": dice.between(0, most_points),
            "joined_on": dice.day(date(2021, 3, 1), date(2025, 6, 30)),
        }
    return list(people.values())


def _addresses(dice: Dice, words: Mapping[str, Any], rows: Rows) -> list[Row]:
    places: list[Row] = []
    for customer in rows["customers"]:
        homes = [(customer["city"], customer["country"])]
        if dice.chance(0.35):  # somewhere a present is sent to
            city, country, _ = dice.pick(words["cities"])
            homes.append((city, country))
        for city, country in homes:
            chinese = country == "China"
            number = dice.between(1, 188)
            street = dice.pick(words["chinese_streets" if chinese else "english_streets"])
            places.append(
                {
                    "id": len(places) + 1,
                    "customer_id": customer["id"],
                    "street": f"{street}{number}号" if chinese else f"{number} {street}",
                    "city": city,
                    "country": country,
                    "postcode": f"{dice.between(100, 699)}{dice.between(0, 999):03d}",
                }
            )
    return places


def _catalogue(dice: Dice, words: Mapping[str, Any], rows: Rows) -> Rows:
    ids = {name: number for number, (name, _) in enumerate(words["categories"], start=1)}
    categories_ = [
        {"id": ids[name], "name": name, "parent_id": ids.get(parent)}
        for name, parent in words["categories"]
    ]
    supplier_ids = {row["name"]: row["id"] for row in rows["suppliers"]}
    tag_ids = {name: number for number, name in enumerate(words["tags"], start=1)}
    goods, links = [], []
    for number, line in enumerate(words["products"], start=1):
        name, chinese, category, supplier, price, grams, stock, organic, tagged = line
        # Every twentieth product is so new that nobody has ordered it.
        new = number % 20 == 0
        goods.append(
            {
                "id": number,
                "name": name,
                "chinese_name": chinese,
                "category_id": ids[category],
                "supplier_id": supplier_ids[supplier],
                "price": price,
                "weight_grams": grams,
                "stock": stock,
                "is_organic": organic,
                "launched_on": LAST_DAY + timedelta(days=number // 20)
                if new
                else dice.day(date(2015, 1, 5), date(2022, 11, 30)),
            }
        )
        links += [{"product_id": number, "tag_id": tag_ids[tag]} for tag in tagged]
    tags_ = [{"id": number, "name": name} for name, number in tag_ids.items()]
    return {"categories": categories_, "products": goods, "tags": tags_, "product_tags": links}


def _orders(dice: Dice, rows: Rows) -> Rows:
    made: Rows = {"orders": [], "order_items": [], "payments": []}
    addresses_: dict[int, list[Row]] = {}
    for place in rows["addresses"]:
        addresses_.setdefault(place["customer_id"], []).append(place)
    goods = [
        (row, 60 / (60 + row["price"]))
        for row in rows["products"]
        if row["launched_on"] <= LAST_DAY
    ]
    # A few regulars buy much; the most recent members have not bought yet.
    buyers = [
        (row, 1 + row["points"] / 900)
        for row in rows["customers"]
        if row["joined_on"] <= date(2025, 4, 1)
    ]
    days = sorted(dice.day(FIRST_DAY, LAST_DAY) for _ in range(ORDERS))
    for number, day in enumerate(days, start=1):
        customer = dice.weighted(pair for pair in buyers if pair[0]["joined_on"] <= day)
        china = customer["country"] == "China"
        near = [s for s in rows["stores"] if s["city"] == customer["city"]]
        store = dice.pick(near or [s for s in rows["stores"] if (s["country"] == "China") == china])
        online = not near or dice.chance(0.45)
        homes = addresses_[customer["id"]]
        lines = {
            line["id"]: line for line in (dice.weighted(goods) for _ in range(dice.between(1, 4)))
        }
        discount = 90 if customer["membership"] == "gold" else 100
        items = [
            {
                "order_id": number,
                "product_id": line["id"],
                "quantity": dice.weighted([(1, 70), (2, 22), (3, 8)]),
                "unit_price": round(line["price"] * discount) / 100,
            }
            for line in lines.values()
        ]
        total = round(sum(item["quantity"] * item["unit_price"] for item in items), 2)
        fee = 0.0 if not online or total >= 400 else 12.0 if china else 45.0
        status = _status(dice, day, online)
        made["orders"].append(
            {
                "id": number,
                "customer_id": customer["id"],
                "store_id": store["id"],
                "employee_id": None if online else dice.pick(_served(rows, store, day))["id"],
                "billing_address_id": homes[0]["id"],
                "shipping_address_id": dice.pick(homes)["id"] if online else None,
                "channel": "online" if online else "store",
                "status": status,
                "ordered_at": datetime(
                    day.year, day.month, day.day, dice.between(9, 20), dice.between(0, 59)
                ),
                "delivered_on": day + timedelta(days=dice.between(1, 9) if online else 0)
                if status == "delivered"
                else None,
                "shipping_fee": fee,
            }
        )
        made["order_items"] += items
        if status not in ("new", "cancelled"):
            made["payments"] += _payments(
                dice, len(made["payments"]), number, day, total + fee, china, online
            )
    return made


def _status(dice: Dice, day: date, online: bool) -> str:
    if dice.chance(0.05):
        return "cancelled"
    if online and day > LAST_DAY - timedelta(days=30):
        return dice.pick(["new", "paid", "shipped", "shipped"])
    return "delivered"


def _served(rows: Rows, store: Row, day: date) -> list[Row]:
    """Who may have served in that store on that day."""
    team = [person for person in rows["employees"] if person["store_id"] == store["id"]]
    return [person for person in team if person["hired_on"] <= day] or team


def _payments(
    dice: Dice, count: int, order: int, day: date, total: float, china: bool, online: bool
) -> list[Row]:
    methods = [("alipay", 45), ("wechat pay", 45)] if china else [("card", 70), ("paypal", 20)]
    method = dice.weighted([*methods, ("cash", 0 if online else 10)])
    halves = (
        [total]
        if total < 1000 or dice.chance(0.4)
        else [round(total / 2, 2), total - round(total / 2, 2)]
    )
    return [
        {
            "id": count + part + 1,
            "order_id": order,
            "method": method,
            "amount": round(amount, 2),
            "paid_on": day + timedelta(days=30 * part),
        }
        for part, amount in enumerate(halves)
    ]


def _reviews(dice: Dice, words: Mapping[str, Any], rows: Rows) -> list[Row]:
    written: dict[tuple[int, int], Row] = {}
    delivered = {row["id"]: row for row in rows["orders"] if row["status"] == "delivered"}
    customers_ = {row["id"]: row for row in rows["customers"]}
    for item in rows["order_items"]:
        order = delivered.get(item["order_id"])
        if order is None or not dice.chance(0.3):
            continue
        rating = dice.weighted([(5, 42), (4, 31), (3, 15), (2, 7), (1, 5)])
        english, chinese = words["review_texts"][str(rating)]
        texts = chinese if customers_[order["customer_id"]]["country"] == "China" else english
        key = (item["product_id"], order["customer_id"])
        written.setdefault(
            key,
            {
                "id": len(written) + 1,
                "product_id": item["product_id"],
                "customer_id": order["customer_id"],
                "rating": rating,
                "body": dice.pick(texts),
                "written_on": order["delivered_on"] + timedelta(days=dice.between(2, 30)),
            },
        )
    return list(written.values())
