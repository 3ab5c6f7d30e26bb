"""Hải Phòng: its places and Party bodies until 1/7/2025, and the plan of each reorganisation for a registry."""

from __future__ import annotations

from nq28model.hai_phong.bodies import BODIES, CITY, CITY_BEFORE, OPEN_QUESTIONS, Body
from nq28model.hai_phong.places import END_OF_DISTRICTS, PLACES, Place, PlaceKind, successors, whole_successor
from nq28model.hai_phong.reorganisation import reorganisation_plan

__all__ = [
    "BODIES",
    "CITY",
    "CITY_BEFORE",
    "END_OF_DISTRICTS",
    "OPEN_QUESTIONS",
    "PLACES",
    "Body",
    "Place",
    "PlaceKind",
    "reorganisation_plan",
    "successors",
    "whole_successor",
]
