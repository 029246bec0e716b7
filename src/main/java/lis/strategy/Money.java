package lis.strategy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An amount of money, as printed.
 *
 * @param value in whole units of the currency
 * @param currency ISO 4217, such as GBP
 * @param priceYear in whose prices it is
 */
public record Money(
    String printed, BigDecimal value, String currency, Optional<String> priceYear) {}
