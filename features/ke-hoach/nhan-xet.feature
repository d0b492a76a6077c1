# language: vi
Tính năng: Mọi nhận xét khi rà soát năm kế hoạch

  Quy tắc: Kế hoạch của xã, phường theo Luật năm 2022: trái gì, thiếu gì, bỏ ngỏ gì, lưu ý gì
    Căn cứ: Điều 17 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-555 @l2022/17 @plan-000
    Tình huống: Xã Trường Tây: khen sau ngày xã không còn, xếp hạng trong khối của thị xã không còn, giao Hội đồng quyết định
      Khi rà soát Kế hoạch năm 2025 của UBND xã Trường Tây
      Thì các nhận xét là:
        | Trái quy định | Chủ tịch UBND xã Trường Tây chỉ quyết định được đến hết ngày 30/06/2025. Sau ngày đó người quyết định là Chủ tịch UBND phường Long Hoa |
        | Trái quy định | thứ hạng của khối thi đua xã, phường của thị xã, nơi tổ chức là thị xã Hòa Thành                                                       |
        | Trái quy định | Kế hoạch giao Hội đồng Thi đua, khen thưởng xã quyết định khen thưởng                                                                  |
        | Bỏ ngỏ        | không quy định: tỷ lệ, số lượng khen; cách biểu quyết của Hội đồng; thời hạn giải quyết; mẫu hồ sơ; mức tiền thưởng.                   |
        | Bỏ ngỏ        | không ấn định ngày sơ kết, tổng kết                                                                                                    |
        | Bỏ ngỏ        | không nói hộ gia đình có được tặng Giấy khen cấp xã hay không                                                                          |
        | Bỏ ngỏ        | đã biết Quyết định số 61/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh Tây Ninh nhưng chưa có nội dung                                    |
        | Bỏ ngỏ        | chưa rõ UBND phường Long Hoa tiếp tục, thay thế hay chấm dứt phong trào                                                                |
        | Bỏ ngỏ        | yêu cầu báo cáo nhưng không ấn định ngày                                                                                               |
        | Lưu ý         | Ký hiệu ghi “CD” cho phần công đoàn                                                                                                    |
        | Lưu ý         | Nghị định số 98/2023/NĐ-CP hết hiệu lực sau ngày 30/06/2025, trong khi phong trào kéo dài đến ngày 15/11/2025                          |
        | Lưu ý         | Thông tư số 01/2024/TT-BNV hết hiệu lực sau ngày 04/08/2025, trong khi phong trào kéo dài đến ngày 15/11/2025                          |
        | Lưu ý         | Ban Chấp hành Công đoàn cơ sở xã Trường Tây cùng ban hành kế hoạch; việc đó không cho cơ quan này thẩm quyền tặng                      |
        | Lưu ý         | Ban Chấp hành Công đoàn cơ sở xã Trường Tây cùng ban hành kế hoạch nhưng đã kết thúc hoạt động chậm nhất ngày 15/06/2025               |
        | Lưu ý         | chỉ quyết định Giấy khen cấp xã được đến hết ngày 30/06/2025. Sau ngày đó người quyết định là Chủ tịch UBND phường Long Hoa            |
        | Lưu ý         | một trong 2 tiêu chí là đủ đối với tập thể; tiêu chí đó không thay tiêu chuẩn của luật và của tỉnh                                     |
        | Lưu ý         | Phong trào kết thúc thứ Bảy, ngày 15/11/2025, nhưng khen thưởng lại chờ “Việc đánh giá, xếp loại cuối năm”                             |

    @KH-17-556 @l2022/17 @plan-001
    Tình huống: Xã Tân Đức: không có tiêu chí, không có ngày, không nói cấp nào tổ chức cụm thi đua
      Khi rà soát Kế hoạch năm 2024 của UBND xã Tân Đức
      Thì các nhận xét là:
        | Thiếu  | để trống: số; ngày ban hành                                                                                          |
        | Thiếu  | Kế hoạch chưa nêu: tiêu chí                                                                                          |
        | Bỏ ngỏ | không quy định: tỷ lệ, số lượng khen; cách biểu quyết của Hội đồng; thời hạn giải quyết; mẫu hồ sơ; mức tiền thưởng. |
        | Bỏ ngỏ | không ấn định ngày sơ kết, tổng kết                                                                                  |
        | Bỏ ngỏ | chỉ nêu năm 2024, không ấn định ngày bắt đầu và ngày kết thúc                                                        |
        | Bỏ ngỏ | không có chỉ tiêu nào bằng con số                                                                                    |
        | Bỏ ngỏ | không nêu tên hình thức khen thưởng nào; tạm hiểu là Giấy khen cấp xã                                                |
        | Bỏ ngỏ | chưa biết văn bản nào áp dụng ngày 29/02/2024                                                                        |
        | Bỏ ngỏ | đã biết Quyết định số 15/2024/QĐ-UBND ngày 11/06/2024 của UBND tỉnh Thái Nguyên nhưng chưa có nội dung               |
        | Bỏ ngỏ | Cụm thi đua các xã, thị trấn nhưng không nói cấp nào tổ chức                                                         |
        | Bỏ ngỏ | yêu cầu báo cáo nhưng không ấn định ngày                                                                             |
        | Lưu ý  | Mức lương cơ sở thay đổi từ ngày 01/07/2024                                                                          |
        | Lưu ý  | Có hai mục cùng mang số II                                                                                           |

    @KH-17-557 @l2022/17 @plan-002
    Tình huống: Xã Cát Nê: không nêu căn cứ, hình thức, ngày; thiếu mục III, không ký thay mặt
      Khi rà soát Kế hoạch năm 2025 của UBND xã Cát Nê
      Thì các nhận xét là:
        | Thiếu  | để trống: số; ngày ban hành                                                                                                                     |
        | Bỏ ngỏ | không quy định: tỷ lệ, số lượng khen; cách biểu quyết của Hội đồng; thời hạn giải quyết; mẫu hồ sơ; mức tiền thưởng.                            |
        | Bỏ ngỏ | không có chỉ tiêu nào bằng con số                                                                                                               |
        | Bỏ ngỏ | không ấn định ngày sơ kết, tổng kết                                                                                                             |
        | Bỏ ngỏ | chưa rõ UBND xã Quân Chu tiếp tục, thay thế hay chấm dứt phong trào                                                                             |
        | Bỏ ngỏ | chỉ nêu năm 2025, không ấn định ngày bắt đầu và ngày kết thúc                                                                                   |
        | Bỏ ngỏ | không nêu tiêu chí riêng cho hộ gia đình                                                                                                        |
        | Bỏ ngỏ | không nêu tên hình thức khen thưởng nào; tạm hiểu là Giấy khen cấp xã                                                                           |
        | Bỏ ngỏ | đã biết Quyết định số 15/2024/QĐ-UBND ngày 11/06/2024 của UBND tỉnh Thái Nguyên nhưng chưa có nội dung                                          |
        | Bỏ ngỏ | yêu cầu báo cáo nhưng không ấn định ngày                                                                                                        |
        | Lưu ý  | không nêu căn cứ ban hành nào                                                                                                                   |
        | Lưu ý  | lần thứ XIII, trong khi năm 2025 chuẩn bị cho Đại hội lần thứ XIV                                                                               |
        | Lưu ý  | sau mục II là mục IV                                                                                                                            |
        | Lưu ý  | Chủ tịch UBND xã Cát Nê chỉ quyết định Giấy khen cấp xã được đến hết ngày 30/06/2025. Sau ngày đó người quyết định là Chủ tịch UBND xã Quân Chu |
        | Lưu ý  | phần chữ ký không ghi “TM.” (thay mặt)                                                                                                          |

    @KH-17-558 @l2022/17 @plan-003
    Tình huống: Phường Bắc Sơn: hứa Giấy khen thị xã ở ngày tổng kết khi cấp huyện không còn; hai ngày tổng kết; đòi đăng ký thi đua
      Khi rà soát Kế hoạch năm 2025 của UBND phường Bắc Sơn
      Thì các nhận xét là:
        | Trái quy định | thứ hạng của Cụm thi đua, nơi tổ chức là thị xã Bỉm Sơn                                                                                                        |
        | Trái quy định | Chủ tịch UBND thị xã Bỉm Sơn chỉ quyết định được đến hết ngày 30/06/2025. Sau ngày đó không còn hình thức này; có thể xét Giấy khen cấp xã, Bằng khen cấp tỉnh |
        | Trái quy định | Chủ tịch UBND phường Bắc Sơn chỉ quyết định được đến hết ngày 30/06/2025. Sau ngày đó người quyết định là Chủ tịch UBND phường Quang Trung                     |
        | Thiếu         | để trống: số; ngày ban hành                                                                                                                                    |
        | Bỏ ngỏ        | không quy định: tỷ lệ, số lượng khen; cách biểu quyết của Hội đồng; thời hạn giải quyết; mẫu hồ sơ; mức tiền thưởng.                                           |
        | Bỏ ngỏ        | chỗ này ghi ngày 31/12/2025, mục V.2 lại ghi trước ngày 31/12/2025                                                                                             |
        | Bỏ ngỏ        | chưa rõ UBND phường Quang Trung tiếp tục, thay thế hay chấm dứt phong trào                                                                                     |
        | Bỏ ngỏ        | không có chỉ tiêu nào bằng con số                                                                                                                              |
        | Bỏ ngỏ        | đang đọc là phải đạt tất cả                                                                                                                                    |
        | Bỏ ngỏ        | đang đọc là nhóm đối tượng khác                                                                                                                                |
        | Bỏ ngỏ        | yêu cầu báo cáo nhưng không ấn định ngày                                                                                                                       |
        | Bỏ ngỏ        | chưa xét được tiêu chuẩn của Bằng khen cấp tỉnh                                                                                                                |
        | Bỏ ngỏ        | chưa xét được tiêu chuẩn của Giấy khen cấp huyện, Giấy khen cấp xã                                                                                             |
        | Lưu ý         | Kế hoạch in “thị xã Bắc Sơn”, một tên không có trong danh mục đơn vị hành chính; đọc là thị xã Bỉm Sơn                                                         |
        | Lưu ý         | Chủ tịch UBND thị xã Bỉm Sơn còn quyết định được Giấy khen cấp huyện, nhưng phải ký chậm nhất ngày 30/06/2025                                                  |
        | Lưu ý         | Chủ tịch UBND phường Bắc Sơn còn quyết định được Giấy khen cấp xã, nhưng phải ký chậm nhất ngày 30/06/2025                                                     |
        | Lưu ý         | đòi đăng ký thi đua; theo luật, đăng ký không còn là căn cứ xét                                                                                                |
        | Lưu ý         | chưa phải phong trào do bộ, tỉnh phát động, nên chưa đủ để tặng Bằng khen cấp tỉnh cho cá nhân                                                                 |
        | Lưu ý         | phần chữ ký không ghi “TM.” (thay mặt)                                                                                                                         |

    @KH-17-559 @l2022/17 @plan-000
    Khung tình huống: Kế hoạch không có phần <phần> thì còn thiếu nội dung bắt buộc
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây không có phần <phần>
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Thiếu": "Nội dung bắt buộc của kế hoạch. Kế hoạch chưa nêu: <nhận xét>."

      Dữ liệu: năm nội dung mà kế hoạch tổ chức phong trào phải có
        | phần               | nhận xét  |
        | mục đích           | mục đích  |
        | đối tượng          | đối tượng |
        | tiêu chí           | tiêu chí  |
        | thời gian kết thúc | thời gian |
        | biện pháp          | biện pháp |

    @KH-17-560 @l2022/17 @plan-000
    Khung tình huống: Xã Trường Tây thêm mốc <mốc> ngày 20/06/2025
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây có thêm mốc <mốc> ngày 20/06/2025
      Khi rà soát kế hoạch đã sửa như vậy
      Thì không nhận xét về "Ngày sơ kết, tổng kết"

      Dữ liệu: có ngày sơ kết hoặc ngày tổng kết thì không còn bỏ ngỏ
        | mốc      |
        | sơ kết   |
        | tổng kết |

    @KH-17-561 @l2022/17 @plan-000
    Khung tình huống: Xã Trường Tây thêm mốc <mốc> mà vẫn chưa có ngày sơ kết, tổng kết
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây có thêm mốc <mốc>
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Bỏ ngỏ": "Ngày sơ kết, tổng kết"

      Dữ liệu: mốc không ghi ngày; mốc có ngày nhưng không phải sơ kết, tổng kết
        | mốc                      |
        | sơ kết                   |
        | tổng kết                 |
        | kiểm tra ngày 20/06/2025 |

    @KH-17-562 @l2022/17 @plan-000
    Khung tình huống: Xã Trường Tây chỉ khen khi <mốc>, không ghi ngày: không sớm hơn ngày cuối phong trào 15/11/2025
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây chỉ khen ở mốc <mốc>, mốc đó không ghi ngày
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Trái quy định": "(không sớm hơn ngày 15/11/2025), nhưng Chủ tịch UBND xã Trường Tây chỉ quyết định được đến hết ngày 30/06/2025"

      Dữ liệu: ba mốc chỉ có khi phong trào kết thúc
        | mốc      |
        | kết thúc |
        | tổng kết |
        | xếp loại |

    @KH-17-563 @l2022/17 @plan-000
    Tình huống: Xã Trường Tây chỉ khen khi sơ kết, không ghi ngày: có thể khen trước ngày xã không còn, chỉ lưu ý
      Biết Kế hoạch năm 2025 của UBND xã Trường Tây chỉ khen ở mốc sơ kết, mốc đó không ghi ngày
      Khi rà soát kế hoạch đã sửa như vậy
      Thì không nhận xét về "Chức danh đã kết thúc hoạt động khi khen thưởng"
      Và có nhận xét "Lưu ý": "Người quyết định thay đổi trong thời gian phong trào"

  Quy tắc: Đăng ký thi đua không còn là căn cứ xét khen từ ngày 01/01/2024
    Căn cứ: Điều 7 Luật Thi đua, khen thưởng năm 2022; Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-564 @l2022/7 @l2003 @plan-003
    Tình huống: Kế hoạch của phường Bắc Sơn nếu ban hành ngày 31/12/2023 thì việc đòi đăng ký còn theo luật cũ
      Biết Kế hoạch năm 2025 của UBND phường Bắc Sơn ban hành ngày 31/12/2023
      Khi rà soát kế hoạch đã sửa như vậy
      Thì không nhận xét về "Đăng ký thi đua"
      Và có nhận xét "Lưu ý": "Kế hoạch thuộc thời gian áp dụng Luật Thi đua, khen thưởng năm 2003"

    @KH-17-565 @l2022/7 @l2003 @plan-003
    Tình huống: Kế hoạch của phường Bắc Sơn nếu ban hành ngày 01/01/2024 thì việc đòi đăng ký đã theo luật mới
      Biết Kế hoạch năm 2025 của UBND phường Bắc Sơn ban hành ngày 01/01/2024
      Khi rà soát kế hoạch đã sửa như vậy
      Thì có nhận xét "Lưu ý": "theo luật, đăng ký không còn là căn cứ xét"
      Và không nhận xét về "Luật Thi đua, khen thưởng năm 2003"

  Quy tắc: Kế hoạch của thành phố Tây Ninh thuộc thời gian áp dụng Luật năm 2003
    Căn cứ: Luật Thi đua, khen thưởng năm 2003.
    Nguồn: đã đối chiếu văn bản.

    @KH-17-566 @l2003 @plan-004
    Tình huống: Thành phố Tây Ninh: để trống số, ngày và người ký; không có tiêu chí; lương cơ sở đổi giữa năm
      Khi rà soát Kế hoạch năm 2023 của UBND thành phố Tây Ninh
      Thì các nhận xét là:
        | Thiếu  | để trống: số; ngày ban hành                                                                                          |
        | Thiếu  | Kế hoạch chưa nêu: tiêu chí                                                                                          |
        | Thiếu  | họ tên người ký để trống                                                                                             |
        | Bỏ ngỏ | không quy định: tỷ lệ, số lượng khen; cách biểu quyết của Hội đồng; thời hạn giải quyết; mẫu hồ sơ; mức tiền thưởng. |
        | Bỏ ngỏ | không có chỉ tiêu nào bằng con số                                                                                    |
        | Bỏ ngỏ | không ấn định ngày sơ kết, tổng kết                                                                                  |
        | Bỏ ngỏ | chỉ nêu năm 2023, không ấn định ngày bắt đầu và ngày kết thúc                                                        |
        | Bỏ ngỏ | không nêu thang điểm                                                                                                 |
        | Bỏ ngỏ | không nêu tên hình thức khen thưởng nào; tạm hiểu là Giấy khen cấp huyện, Bằng khen cấp tỉnh                         |
        | Bỏ ngỏ | chưa xét được tiêu chuẩn của Giấy khen cấp huyện                                                                     |
        | Bỏ ngỏ | chưa xét được tiêu chuẩn của Bằng khen cấp tỉnh                                                                      |
        | Bỏ ngỏ | yêu cầu báo cáo nhưng không ấn định ngày                                                                             |
        | Lưu ý  | Kế hoạch thuộc thời gian áp dụng Luật Thi đua, khen thưởng năm 2003                                                  |
        | Lưu ý  | Mức lương cơ sở thay đổi từ ngày 01/07/2023                                                                          |
        | Lưu ý  | phải là “bứt phá”                                                                                                    |
