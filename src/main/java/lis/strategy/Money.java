package lis.strategy;

import java.util.Optional;

/**
 * An amount of money.
 *
 * @param quantity as printed; its value is in whole units of the currency
 * @param currency ISO 4217, such as GBP
 * @param priceYear in whose prices it is
 */
public record Money(Quantity quantity, String currency, Optional<String> priceYear) {
  public String printed() {
    return quantity.printed();
  }
}
